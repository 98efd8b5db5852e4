// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/v2dialect.h"
#include "core/client/write/writeoptions.h"
#include "core/client/write/writerequest.h"

namespace penstock {

Result<HttpRequest> V2Dialect::writeRequest(const WriteRequest &write) const
{
    if (const Status status = checkWriteOptions(write.target, Flavour::V2); !status)
        return std::unexpected(status.error());
    if (const Status status = checkOrganization(); !status)
        return std::unexpected(status.error());
    return newVersion2Write(write);
}

} // namespace penstock
