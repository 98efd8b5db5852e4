// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typedname.h"

#include "core/async/visibletext.h"

#include <QList>

#include <algorithm>

namespace penstock {

namespace {

bool canBeTyped(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    return !name.trimmed().isEmpty() && std::ranges::all_of(characters, [](uint c) {
        return c == U' ' || (QChar::isPrint(c) && !QChar::isSpace(c));
    });
}

} // namespace

QString typeableName(const QStringList &names)
{
    const auto found = std::ranges::find_if(names, canBeTyped);
    return found == names.end() ? names.value(names.size() - 1) : *found;
}

bool isTypedName(const QString &typed, const QString &name)
{
    const QString bare = typed.trimmed();
    return typed == name || (!bare.isEmpty() && (bare == name.trimmed() || bare == visibleText(name).trimmed()));
}

} // namespace penstock
