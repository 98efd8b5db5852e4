// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factline.h"

#include "ui/common/rolelabel.h"

#include <QFontMetrics>
#include <QVariant>

namespace penstock {

namespace {

constexpr char showsFactsProperty[] = "showsFacts";

} // namespace

QString factsWithin(const QString &facts, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(facts) <= width)
        return facts;
    const QString joint = QStringLiteral(" · ");
    QString fewer = facts;
    for (qsizetype at = facts.lastIndexOf(joint); at > 0; at = at > 1 ? facts.lastIndexOf(joint, at - 1) : -1) {
        fewer = facts.first(at) + joint + u'…';
        if (metrics.horizontalAdvance(fewer) <= width)
            return fewer;
    }
    return metrics.elidedText(fewer, Qt::ElideRight, width);
}

void setShowsFacts(RoleLabel &label)
{
    label.setElided(true);
    label.setProperty(showsFactsProperty, true);
}

bool showsFacts(const RoleLabel &label)
{
    return label.property(showsFactsProperty).toBool();
}

} // namespace penstock
