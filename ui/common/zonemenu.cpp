// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/zonemenu.h"

#include "ui/common/zonedialog.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QTimeZone>

#include <map>

namespace penstock {

namespace {

struct ZoneMenuText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ZoneMenu)
};

/// What a menu belongs to, and what goes on when it is closed.
QWidget *ownerOf(QMenu *menu)
{
    QWidget *owner = menu;
    while (qobject_cast<QMenu *>(owner))
        owner = owner->parentWidget();
    return owner;
}

} // namespace

void addZoneChoices(QMenu *menu, const QString &first, const QByteArray &current,
                    const std::function<void(const QByteArray &zone)> &chosen)
{
    auto *group = new QActionGroup(menu);
    bool hasCurrent = false;
    const auto add = [&](QMenu *parent, const QString &text, const QByteArray &zone) {
        QAction *action = parent->addAction(text);
        action->setCheckable(true);
        action->setChecked(current == zone);
        hasCurrent = hasCurrent || current == zone;
        action->setData(zone);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [chosen, zone] { chosen(zone); });
    };
    if (!first.isEmpty())
        add(menu, first, {});
    add(menu, QStringLiteral("UTC"), "UTC");
    const QByteArray here = QTimeZone::systemTimeZoneId();
    if (here != "UTC" && !here.isEmpty())
        add(menu, ZoneMenuText::tr("Of this computer: %1").arg(QString::fromLatin1(here)), here);
    QAction *const regionsBegin = menu->addSeparator();
    std::map<QByteArray, QMenu *> regions;
    const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &name : names) {
        const qsizetype slash = name.indexOf('/');
        if (slash < 0 || name.startsWith("Etc/") || name.startsWith("SystemV/") || name == here)
            continue;
        QMenu *&region = regions[name.left(slash)];
        if (!region)
            region = menu->addMenu(QString::fromLatin1(name.left(slash)));
        add(region, QString::fromLatin1(name.mid(slash + 1)), name);
    }
    if (!hasCurrent && !current.isEmpty()) {
        add(menu, QString::fromUtf8(current), current);
        menu->insertAction(regionsBegin, menu->actions().last());
    }
    menu->addSeparator();
    menu->addAction(ZoneMenuText::tr("&Another zone…"), ownerOf(menu), [owner = ownerOf(menu), current, chosen] {
        auto *dialog = new ZoneDialog(current, owner);
        QObject::connect(dialog, &ZoneDialog::chosen, owner, chosen);
        dialog->open();
    });
}

} // namespace penstock
