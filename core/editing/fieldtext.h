// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// A field's value as somebody types it, by the type that the field has: float, integer, unsigned, boolean, string. It
/// keeps its digits: 21.50 stays 21.50. BadInput says what is wrong: a field never changes its type.
struct FieldText
{
    QString type;
    QString text;

    /// `field`: for the sentence. Spaces around anything but a string do not count; true and false in any letter case.
    static Result<FieldText> of(const QString &field, const QString &type, const QString &typed);

    /// As line protocol has it: 5i, 5u, 1.5, true, "a".
    QString inLine() const;
};

/// "integer", for people.
QString fieldTypeName(const QString &type);

} // namespace penstock
