// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// Whether a header field of the person's own may be sent: its name must be a token (RFC 9110 §5.1), its value free of
/// line breaks and other control characters, and it must not be one that Penstock sets by itself.
Status checkHeader(const QString &name, const QString &value);

/// True for names of fields that carry a login or look like it: such a field is never saved in a file.
bool mayHoldSecret(const QString &headerName);

} // namespace penstock
