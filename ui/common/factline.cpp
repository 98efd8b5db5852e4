// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factline.h"

#include "ui/common/rolelabel.h"

#include <QFontMetrics>
#include <QVariant>

#include <algorithm>

namespace penstock {

namespace {

constexpr char showsFactsProperty[] = "showsFacts";

const QString &joint()
{
    static const QString text = QStringLiteral(" · ");
    return text;
}

/// Of several lines.
const QString &boundJoint()
{
    static const QString text = QChar(QChar::Nbsp) + QStringLiteral("· ");
    return text;
}

} // namespace

QString factsWithin(const QString &facts, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(facts) <= width)
        return facts;
    QString fewer = facts;
    const auto before = [&facts](qsizetype at) {
        return at > 0 ? std::max(facts.lastIndexOf(joint(), at - 1), facts.lastIndexOf(boundJoint(), at - 1)) : -1;
    };
    for (qsizetype at = before(facts.size()); at > 0; at = before(at)) {
        fewer = facts.first(at) + joint() + u'…';
        if (metrics.horizontalAdvance(fewer) <= width)
            return fewer;
    }
    return metrics.elidedText(fewer, Qt::ElideRight, width);
}

QString factsInLines(QString facts)
{
    return facts.replace(joint(), boundJoint());
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
