// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpanswer.h"
#include "core/client/serverinfo.h"

namespace penstock {

/// Flavour, version and build from an answer to GET /ping, whatever its status.
ServerInfo identify(const HttpAnswer &ping);

} // namespace penstock
