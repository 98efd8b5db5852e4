// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux2state.h"
#include "tests/support/fakerequest.h"

namespace penstock {

/// As POST /api/v2/delete. Predicates know =, != and AND only, on the measurement and on tags.
FakeAnswer fakeInflux2Delete(FakeInflux2State &state, const FakeRequest &request);

} // namespace penstock
