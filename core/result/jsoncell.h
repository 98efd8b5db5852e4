// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/columnbuilder.h"

#include <simdjson.h>

namespace penstock {

/// Appends a value of a JSON answer as what it is; a list or an object as its text.
inline void appendCell(ColumnBuilder *column, simdjson::dom::element cell)
{
    using enum simdjson::dom::element_type;
    switch (cell.type()) {
    case INT64:
        return column->appendInteger(cell.get_int64().value_unsafe());
    case DOUBLE:
        return column->appendFloat(cell.get_double().value_unsafe());
    case STRING:
        return column->appendText(cell.get_string().value_unsafe());
    case NULL_VALUE:
        return column->appendNull();
    case BOOL:
        return column->appendBoolean(cell.get_bool().value_unsafe());
    case UINT64:
        return column->appendUnsigned(cell.get_uint64().value_unsafe());
    case ARRAY:
    case OBJECT:
        return column->appendText(simdjson::minify(cell));
    }
}

} // namespace penstock
