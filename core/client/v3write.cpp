// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/v3dialect.h"
#include "core/client/writejob.h"

namespace penstock {

Result<HttpRequest> V3Dialect::writeRequest(const WriteRequest &) const
{
    return failure(Error::Kind::BadInput, tr("Writes are not possible yet."));
}

WriteJudgement V3Dialect::judgeWrite(const HttpAnswer &answer, const WriteRequest &request,
                                     const Endpoint &endpoint) const
{
    return penstock::judgeWrite(answer, request.lines, endpoint);
}

} // namespace penstock
