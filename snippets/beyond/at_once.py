import sys
import time
from threading import Event, Thread


def answer(question, answers):
    question.wait()
    answers.append("yes")


if __name__ == "__main__":
    sys.setswitchinterval(100)
    question, answers = Event(), []
    thread = Thread(target=answer, args=(question, answers))
    thread.start()
    question.set()
    busy_until = time.thread_time() + 0.5
    while not answers and time.thread_time() < busy_until:
        pass
    print("answered while this thread was busy:", bool(answers))
    thread.join()
    print("answered in the end:", bool(answers))
