// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copyplan.h"

#include <algorithm>

namespace penstock {

bool CopyPart::hasMixedFields() const
{
    return std::ranges::any_of(fields, [](const Field &field) { return field.types.size() > 1; });
}

} // namespace penstock
