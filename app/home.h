// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// Without HOME, as services and cron jobs may be started, Qt keeps a person's files in the root folder: then it
/// becomes the one of the system's list of users. To be called before anything else.
void findHome();

} // namespace penstock
