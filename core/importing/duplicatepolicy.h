// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace penstock {

/// What becomes of a row that shares series and time with an earlier one, where a database keeps one point only.
enum class DuplicatePolicy {
    Write,      ///< it is written as it is, and counted: nobody has decided
    Sequence,   ///< it gets a tag that says which of them it is: 2, 3, …
    Nanosecond, ///< its time is made later, by as few nanoseconds as will do
    First,      ///< it is left out
    Last,       ///< it is written, after the earlier ones
};

/// sequence, ns, first, last.
QStringList duplicatePolicyNames();
std::optional<DuplicatePolicy> duplicatePolicyFromName(const QString &name);
QString duplicatePolicyName(DuplicatePolicy policy); ///< empty: nobody has decided

} // namespace penstock
