# The same as `python dev.py COMMAND`, for those who have make: make test ARGS="-k race"
PYTHON ?= python3

.PHONY: setup serve test quick site offline twins verify merge lock mutate soak bench lab rivals canary
setup serve test quick site offline twins verify merge lock mutate soak bench lab rivals canary:
	$(PYTHON) dev.py $@ $(ARGS)
