// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux2state.h"
#include "tests/support/fakerequest.h"

namespace penstock {

/// What is particular of /api/v2/tasks: making, changing and deleting one, its runs and logs. `parts`: of the path.
/// Nothing for what is as with any other resource.
std::optional<FakeAnswer> fakeInflux2Tasks(FakeInflux2State &state, const FakeRequest &request,
                                           const QStringList &parts);

} // namespace penstock
