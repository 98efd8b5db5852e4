// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/pointschema.h"

namespace penstock {

std::unexpected<Error> PointSchemaErrors::unnamed(std::string_view column, std::int64_t value)
{
    return failure(Error::Kind::BadInput,
                   tr("The value %1 of the column \"%2\" has no name. Add one to the names of its enumerators.")
                       .arg(value)
                       .arg(QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()))));
}

} // namespace penstock
