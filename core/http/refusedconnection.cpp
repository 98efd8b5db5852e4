// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/refusedconnection.h"

namespace penstock {

QString refusedWords()
{
    return QStringLiteral("connection refused");
}

bool isRefusedConnection(const Error &error)
{
    return error.kind == Error::Kind::Network && error.details.status == 0 &&
           error.details.serverText == refusedWords();
}

} // namespace penstock
