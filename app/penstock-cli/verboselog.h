// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/requestlog.h"

namespace penstock {

/// A request as --verbose prints it, in one line: method, URL, status, bytes out and in, time, request id, and why
/// there was no whole answer.
QString describeRequest(const RequestRecord &record);

} // namespace penstock
