// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/firstlogin.h"
#include "core/session/session.h"
#include "tests/pictures/stage.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "ui/admin/admindialog.h"
#include "ui/admin/adminlistmodel.h"
#include "ui/admin/adminlistpage.h"
#include "ui/admin/adminsection.h"
#include "ui/admin/adminwindow.h"
#include "ui/admin/tokendialog.h"
#include "ui/common/messagebar.h"

#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

void fill(const InfluxdServer &server)
{
    for (const char *statement :
         {"CREATE USER reader WITH PASSWORD 'r'", "GRANT READ ON plant TO reader",
          "CREATE USER \"night shift\" WITH PASSWORD 'n'",
          "CREATE RETENTION POLICY week ON plant DURATION 7d REPLICATION 1 SHARD DURATION 1d",
          "CREATE CONTINUOUS QUERY hourly ON plant BEGIN SELECT mean(*) INTO plant.week.:MEASUREMENT FROM /.*/ "
          "GROUP BY time(1h), * END"})
        server.query(QString::fromLatin1(statement));
}

AdminSection *section(const AdminWindow &window, int index = 0)
{
    const auto *const page = qobject_cast<AdminListPage *>(window.currentPage());
    return page ? page->sections().value(index) : nullptr;
}

/// Of what that server has.
void takeDialog(Stage &stage, const QString &name, const ServerInfo &server, AdminSection *of, Kind kind)
{
    if (!supports(kind, server))
        return;
    if (!of || !of->button(kind))
        return stage.album.miss(name, QStringLiteral("button"));
    stage.album.await(name, [of, kind] { return of->button(kind)->isEnabled(); });
    of->button(kind)->click();
    if (auto *const dialog = of->window()->findChild<AdminDialog *>()) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        stage.album.take(name, *dialog);
        delete dialog;
    } else {
        stage.album.miss(name, QStringLiteral("dialog"));
    }
}

/// A server that nobody has set up.
void takeFirstLogin(Stage &stage)
{
    FakeInflux2::Options options;
    options.setUp = false;
    FakeInflux2 fake(options);
    Profile fresh = Profile::createNew();
    fresh.name = QStringLiteral("new server");
    fresh.url = fake.url();
    stage.test.profiles.save(fresh);
    {
        const QString name = QStringLiteral("admin/set-up");
        AdminWindow window(stage.test.sessions, fresh.id);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        stage.album.await(name, [&window] { return window.messages()->hasAction(); });
        stage.album.take(QStringLiteral("admin/new-server"), window);
        FirstLogin *const login = stage.test.sessions.makeFirstLogin(*stage.test.sessions.find(fresh.id), &window);
        login->open();
        stage.album.await(name, [login] { return login->session().state() == Session::State::Open; });
        AdminDialog dialog(login->session(), login->kind(), {}, &window);
        stage.album.take(name, dialog);
    }
    stage.test.profiles.remove(fresh.id);
}

void takePages(Stage &stage, const QString &prefix, const Profile &profile)
{
    AdminWindow window(stage.test.sessions, profile.id);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    stage.album.await(prefix, [&window] { return window.currentPage() != nullptr; });
    const ServerInfo server = stage.test.sessions.find(profile.id)->info();
    for (int row = 0; row < window.pageList()->count(); ++row) {
        const QString key = window.pageList()->item(row)->data(Qt::UserRole).toString();
        const QString name = prefix + key;
        window.showPage(key);
        stage.album.await(name, [&window] { return !section(window) || !section(window)->isBusy(); });
        if (AdminSection *const first = section(window); first && first->model()->rowCount() > 0) {
            first->table()->selectRow(0);
            if (AdminSection *const below = section(window, 1))
                stage.album.await(name, [below] { return !below->isBusy(); });
        }
        stage.album.take(name, window);
        if (key == QStringLiteral("databases")) {
            takeDialog(stage, prefix + QStringLiteral("create-policy"), server, section(window, 1),
                       Kind::CreateRetentionPolicy);
            takeDialog(stage, prefix + QStringLiteral("drop-database"), server, section(window), Kind::DropDatabase);
        } else if (key == QStringLiteral("continuous-queries")) {
            takeDialog(stage, prefix + QStringLiteral("create-query"), server, section(window),
                       Kind::CreateContinuousQuery);
        } else if (key == QStringLiteral("measurements")) {
            takeDialog(stage, prefix + QStringLiteral("delete-rows"), server, section(window), Kind::DeletePoints);
            takeDialog(stage, prefix + QStringLiteral("create-table"), server, section(window), Kind::CreateTable);
        } else if (key == QStringLiteral("users")) {
            takeDialog(stage, prefix + QStringLiteral("grant"), server, section(window, 1), Kind::Grant);
        } else if (key == QStringLiteral("subscriptions")) {
            takeDialog(stage, prefix + QStringLiteral("create-subscription"), server, section(window),
                       Kind::CreateSubscription);
        } else if (key == QStringLiteral("tasks")) {
            takeDialog(stage, prefix + QStringLiteral("create-task"), server, section(window), Kind::CreateTask);
        } else if (key == QStringLiteral("caches")) {
            takeDialog(stage, prefix + QStringLiteral("create-last-cache"), server, section(window),
                       Kind::CreateLastCache);
            takeDialog(stage, prefix + QStringLiteral("create-distinct-cache"), server, section(window),
                       Kind::CreateDistinctCache);
        } else if (key == QStringLiteral("tokens")) {
            takeDialog(stage, prefix + QStringLiteral("create-token"), server, section(window), Kind::CreateToken);
        }
    }
}

} // namespace

void takeAdmin(Stage &stage)
{
    if (!stage.album.wants(QStringLiteral("admin/")))
        return;
    fill(stage.server);
    Profile production = stage.home;
    production.id = Profile::createNew().id;
    production.name = QStringLiteral("plant hall 2");
    production.isProduction = true;
    stage.test.profiles.save(production);
    takePages(stage, QStringLiteral("admin/v1/"), production);

    FakeInflux2 fake;
    fake.addBucket(QStringLiteral("plant"), 2'592'000);
    Profile two = Profile::createNew();
    two.name = QStringLiteral("cloudless");
    two.url = fake.url();
    two.login = Profile::Login::Token;
    two.isReadOnly = false;
    stage.test.secrets.write(two.id, QStringLiteral("fake-token"), &stage.test.secrets, [](bool) {});
    stage.test.profiles.save(two);
    takePages(stage, QStringLiteral("admin/v2/"), two);

    FakeInflux3 core;
    core.write(QStringLiteral("plant"), "rooms,host=a,room=b v=1 1");
    Profile three = Profile::createNew();
    three.name = QStringLiteral("columns");
    three.url = core.url();
    stage.test.profiles.save(three);
    takePages(stage, QStringLiteral("admin/v3/"), three);

    TokenDialog token(QStringLiteral("reader"), QString(64, u'x') + QStringLiteral("Q=="));
    stage.album.take(QStringLiteral("admin/token"), token);
    TokenDialog first({}, QStringLiteral("apiv3_") + QString(80, u'x'), nullptr, TokenDialog::Keeping::Offered);
    stage.album.take(QStringLiteral("admin/first-token"), first);
    takeFirstLogin(stage);
    stage.test.profiles.remove(three.id);
    stage.test.profiles.remove(production.id);
    stage.test.profiles.remove(two.id);
}

} // namespace penstock
