// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/schemacache.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/admin/admindialog.h"
#include "ui/admin/adminfieldedit.h"
#include "ui/admin/adminlistmodel.h"
#include "ui/admin/adminlistpage.h"
#include "ui/admin/adminsection.h"
#include "ui/admin/adminwindow.h"
#include "ui/common/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

namespace penstock {

/// A connection and the window that looks after its server.
struct AdminWorld
{
    using Kind = AdminRequest::Kind;

    TestServices test;
    Profile profile;
    std::unique_ptr<AdminWindow> window;

    /// `secret`: of the login; the profile says which kind it is.
    AdminWorld(const Profile &wanted, const QString &secret) : profile(wanted)
    {
        if (!secret.isEmpty())
            test.secrets.write(profile.id, secret, &test.secrets, [](bool) {});
        test.profiles.save(profile);
        window = std::make_unique<AdminWindow>(test.sessions, profile.id);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
    }

    static Profile profileFor(const QUrl &url, const QString &user = {})
    {
        Profile profile = Profile::createNew();
        profile.name = QStringLiteral("home");
        profile.url = url;
        profile.user = user;
        return profile;
    }

    Session *session() const { return test.sessions.find(profile.id); }

    QStringList pages() const
    {
        QStringList titles;
        for (int row = 0; row < window->pageList()->count(); ++row)
            titles += window->pageList()->item(row)->text();
        return titles;
    }

    /// The sections of the page of that key, as soon as it is there.
    QList<AdminSection *> open(const char *key) const
    {
        if (!QTest::qWaitFor([this] { return window->currentPage() != nullptr; }, 30'000))
            return {};
        window->showPage(QLatin1String(key));
        const auto *const page = qobject_cast<AdminListPage *>(window->currentPage());
        return page ? page->sections() : QList<AdminSection *>();
    }

    /// The dialog that a button opens; null: it is off.
    static AdminDialog *press(AdminSection &section, Kind kind)
    {
        QPushButton *const button = section.button(kind);
        if (!button || !button->isEnabled())
            return nullptr;
        button->click();
        const QList<AdminDialog *> dialogs = section.window()->findChildren<AdminDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.constLast();
    }

    /// Types into the field.
    static void type(const AdminDialog &dialog, AdminField field, const QString &text)
    {
        QWidget *const editor = dialog.form()->edit(field)->editor();
        if (auto *const lines = qobject_cast<QPlainTextEdit *>(editor)) {
            lines->setPlainText(text);
            return;
        }
        auto *line = qobject_cast<QLineEdit *>(editor);
        if (!line)
            line = editor->findChild<QLineEdit *>(); // of a box
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    static int rowOf(const AdminSection &section, const QString &column, const QString &value)
    {
        for (int row = 0; row < section.model()->rowCount(); ++row) {
            if (section.model()->value(row, {column}) == value)
                return row;
        }
        return -1;
    }

    static bool holds(const AdminSection &section, const QString &column, const QString &value)
    {
        return rowOf(section, column, value) >= 0;
    }

    static void choose(AdminSection &section, const QString &column, const QString &value)
    {
        const int row = rowOf(section, column, value);
        const auto *const proxy = qobject_cast<QAbstractProxyModel *>(section.table()->model());
        section.table()->selectRow(proxy->mapFromSource(section.model()->index(row, 0)).row());
    }
};

} // namespace penstock
