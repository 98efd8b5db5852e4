// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tablayout.h"

#include <QJsonObject>

#include <algorithm>

namespace penstock {

namespace {

constexpr int leastShare = 50; // thousandths: what is squeezed away is not found again
constexpr QLatin1String right("right");
constexpr QLatin1String down("down");

} // namespace

void TabLayout::addTo(QJsonObject *object) const
{
    if (split == Split::None)
        return;
    object->insert(QStringLiteral("split"), QString(split == Split::Right ? right : down));
    object->insert(QStringLiteral("share"), share);
    object->insert(QStringLiteral("beside"), beside);
    object->insert(QStringLiteral("linked"), linksTimes);
}

TabLayout TabLayout::of(const QJsonObject &object)
{
    TabLayout layout;
    const QString split = object[u"split"].toString();
    if (split != right && split != down)
        return layout;
    layout.split = split == right ? Split::Right : Split::Down;
    layout.share = std::clamp(object[u"share"].toInt(layout.share), leastShare, 1'000 - leastShare);
    layout.beside = object[u"beside"].toString();
    layout.linksTimes = object[u"linked"].toBool();
    return layout;
}

} // namespace penstock
