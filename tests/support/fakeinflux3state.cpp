// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3state.h"

namespace penstock {

namespace {

constexpr qsizetype longestName = 64;

QByteArray problemOfPart(QByteArrayView name)
{
    const auto plainLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    if (name.isEmpty())
        return "db name cannot be empty";
    if (!plainLetter(name.front()))
        return "db name did not start with a number or letter";
    for (const char c : name) {
        if (!plainLetter(c) && c != '_' && c != '-')
            return "invalid character in database or rp name: must be ASCII, containing only letters, numbers, "
                   "underscores, or hyphens";
    }
    return {};
}

} // namespace

QByteArray fakeInflux3NameProblem(const QByteArray &name)
{
    const qsizetype slash = name.indexOf('/');
    QByteArray problem = problemOfPart(slash < 0 ? name : name.first(slash));
    if (problem.isEmpty() && slash >= 0)
        problem = problemOfPart(name.sliced(slash + 1));
    if (problem.isEmpty() && name.size() > longestName)
        problem = "db name too long: max " + QByteArray::number(longestName);
    return problem;
}

} // namespace penstock
