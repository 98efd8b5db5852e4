// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/schemarole.h"

#include <QLatin1String>
#include <array>

namespace penstock {

std::optional<SchemaRole> schemaRoleFromName(const QString &name)
{
    static constexpr std::array<const char *, 14> names{"MEASUREMENT", "TIMEINT",     "TIMESTR", "TIMEDT", "TAG",
                                                        "TAGENUM",     "PLACEHOLDER", "BOOL",    "INT",    "UINT",
                                                        "FLOAT",       "DECIMAL",     "STR",     "ENUM"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return static_cast<SchemaRole>(i);
    }
    return std::nullopt;
}

} // namespace penstock
