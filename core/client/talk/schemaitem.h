// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// One name, with what the server says of it: a field's type (float, integer, unsigned, string, boolean), the duration
/// of a retention policy or a bucket (0s: for ever), the key of a tag value, a count; empty otherwise.
struct SchemaItem
{
    QString name;
    QString detail;
    bool isDefault = false; ///< of a retention policy

    bool operator==(const SchemaItem &) const = default;
};

} // namespace penstock
