// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpheaders.h"

namespace penstock {

/// Status line and header fields of an answer.
struct HttpResponseHead
{
    int minorVersion = 1; ///< of HTTP/1.x
    int status = 0;
    QByteArray reason;
    HttpHeaders headers;
};

} // namespace penstock
