// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/oldtabs.h"

#include "core/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

QList<SavedTab> takeOldTabs(Settings &settings)
{
    const QString key = QStringLiteral("query/tabs");
    QList<SavedTab> tabs;
    const QByteArray state = settings.viewState(key);
    if (state.isEmpty())
        return tabs;
    const QJsonArray objects = QJsonDocument::fromJson(state).object()[u"tabs"].toArray();
    for (const QJsonValue &value : objects)
        tabs += SavedTab::fromBytes({}, QJsonDocument(value.toObject()).toJson());
    settings.setViewState(key, {});
    settings.sync();
    return tabs;
}

} // namespace penstock
