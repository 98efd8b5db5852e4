// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/duplicatepolicy.h"

namespace penstock {

namespace {

/// In the order of the enumeration, behind Write.
const QStringList &names()
{
    static const QStringList all{QStringLiteral("sequence"), QStringLiteral("ns"), QStringLiteral("first"),
                                 QStringLiteral("last")};
    return all;
}

} // namespace

QStringList duplicatePolicyNames()
{
    return names();
}

std::optional<DuplicatePolicy> duplicatePolicyFromName(const QString &name)
{
    const qsizetype index = names().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(DuplicatePolicy(index + 1));
}

QString duplicatePolicyName(DuplicatePolicy policy)
{
    return names().value(qsizetype(policy) - 1);
}

} // namespace penstock
