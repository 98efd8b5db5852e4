// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/closedgroups.h"

#include "core/workspace/windowlayout.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace penstock {

namespace {

QStringList namesIn(const WindowLayout &layout)
{
    const QJsonArray closed = QJsonDocument::fromJson(layout.state(WindowLayout::Part::ClosedGroups)).array();
    QStringList names;
    names.reserve(closed.size());
    for (const auto &group : closed)
        names += group.toString();
    return names;
}

} // namespace

bool ClosedGroups::contains(const QString &group) const
{
    return namesIn(m_layout).contains(group);
}

/// Others may have closed and opened some meanwhile.
void ClosedGroups::set(const QString &group, bool closed)
{
    QStringList names = namesIn(m_layout);
    if (names.contains(group) == closed)
        return;
    if (closed)
        names += group;
    else
        names.removeAll(group);
    names.sort();
    m_layout.setState(WindowLayout::Part::ClosedGroups,
                      QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

} // namespace penstock
