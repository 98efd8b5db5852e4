// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/table.h"
#include "tests/support/fakeserver.h"
#include "tests/ui/admin/adminworld.h"
#include "ui/admin/diagnosticspage.h"

#include <QComboBox>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;

} // namespace

/// The administration when a session ends, or a server is out of order for a while.
class AdminAccidentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a server was asked to do may have been done when its session ends.
    void whatWasSentIsNotForgottenWithItsSession()
    {
        FakeServer slow;
        bool isAsked = false;
        slow.setHandler([&isAsked](const FakeRequest &request) {
            if (request.path() == "/ping")
                return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty();
            if (QByteArray(request.target + request.body).contains("CREATE")) {
                isAsked = true;
                return FakeAnswer::of(200).header("Content-Type", "application/json").send("{").stall();
            }
            return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
        });
        const AdminWorld world(AdminWorld::profileFor(slow.url()), {});
        AdminSection &section = *world.open("databases").value(0);
        QPointer<AdminDialog> dialog = AdminWorld::press(section, Kind::CreateDatabase);
        QVERIFY(dialog);
        AdminWorld::type(*dialog, AdminField::Database, QStringLiteral("x"));
        dialog->goButton()->click();
        QTRY_VERIFY(isAsked);
        const QPointer<AdminSection> gone(&section);
        world.session()->close();
        QTRY_VERIFY(!gone);
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY2(dialog->messages()->text().contains(u"Whether the server"),
                     qPrintable(dialog->messages()->text()));
        QVERIFY(!dialog->goButton()->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    /// Nobody has to ask again for what was hidden for a moment.
    void diagnosticsAreReadWhenThePageIsShownAgain()
    {
        FakeServer server;
        int asked = 0;
        server.setHandler([&asked](const FakeRequest &request) {
            if (request.path() == "/ping")
                return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty();
            if (!QByteArray(request.target + request.body).contains("DIAGNOSTICS"))
                return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
            if (++asked == 1)
                return FakeAnswer::of(200).header("Content-Type", "application/json").send("{").stall();
            return FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"build",)"
                                    R"("columns":["Version"],"values":[["1.8.10"]]}]}]})");
        });
        const AdminWorld world(AdminWorld::profileFor(server.url()), {});
        QTRY_VERIFY(world.session()->state() == Session::State::Open);
        DiagnosticsPage page(*world.session());
        page.activate();
        QTRY_COMPARE(asked, 1);
        page.deactivate();
        page.activate();
        QTRY_VERIFY2(page.text().contains(u"Version = 1.8.10"), qPrintable(page.text()));
    }

    /// As caches of two kinds may be.
    void rowsOfOneNameAreAllListed()
    {
        AdminListModel model(listingInfo(AdminListing::Caches, {}));
        QAbstractItemModelTester tester(&model);
        const auto list = [&model](const QByteArrayList &names) {
            Column table(QStringLiteral("table"), ColumnType::Text);
            Column name(QStringLiteral("name"), ColumnType::Text);
            for (const QByteArray &one : names) {
                table.appendText("m");
                name.appendText(one.toStdString());
            }
            Table rows;
            rows.addColumn(std::move(table));
            rows.addColumn(std::move(name));
            model.set(rows);
            return model.rowCount();
        };
        QCOMPARE(list({"a", "b"}), 2);
        QCOMPARE(list({"a", "a", "b"}), 3);
        QCOMPARE(list({"a", "a", "b"}), 3);
        QCOMPARE(list({"a", "b"}), 2);
    }

    /// influxd tells the shard's own end then.
    void aShardThatIsKeptForEverHasNoTime()
    {
        for (const AdminListing listing : {AdminListing::Shards, AdminListing::ShardGroups}) {
            Column id(QStringLiteral("id"), ColumnType::Text);
            Column end(QStringLiteral("end_time"), ColumnType::Text);
            Column expiry(QStringLiteral("expiry_time"), ColumnType::Text);
            for (const char *const cell : {"1", "2"})
                id.appendText(cell);
            for (const char *const cell : {"2023-11-20T00:00:00Z", "2023-11-20T00:00:00Z"})
                end.appendText(cell);
            for (const char *const cell : {"2023-11-20T00:00:00Z", "2023-12-20T00:00:00Z"})
                expiry.appendText(cell);
            Table rows;
            for (Column *const column : {&id, &end, &expiry})
                rows.addColumn(std::move(*column));
            AdminListModel model(listingInfo(listing, {}));
            model.set(rows);
            QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("2023-11-20T00:00:00Z"));
            QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("for ever"));
            QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("2023-12-20T00:00:00Z"));
            QVERIFY(model.index(0, 2).data(AdminListModel::SortRole).toString() >
                    model.index(1, 2).data(AdminListModel::SortRole).toString());
        }
    }

    /// The list of databases is another one than that of the page.
    void aListOfDatabasesThatFailedIsReadAgain()
    {
        FakeServer server;
        bool fails = true;
        server.setHandler([&fails](const FakeRequest &request) {
            const QByteArray asked = request.target + request.body;
            if (request.path() == "/ping")
                return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty();
            if (asked.contains("DATABASES") && fails)
                return FakeAnswer::json(R"({"results":[{"statement_id":0,"error":"out of order"}]})");
            if (asked.contains("DATABASES"))
                return FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"databases",)"
                                        R"("columns":["name"],"values":[["plant"]]}]}]})");
            return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
        });
        const AdminWorld world(AdminWorld::profileFor(server.url()), {});
        AdminSection &section = *world.open("measurements").value(0);
        QTRY_VERIFY(section.messages()->hasAction());
        fails = false;
        section.list();
        QTRY_VERIFY(!section.messages()->isVisible());
        QVERIFY(!section.findChildren<QComboBox *>().isEmpty());
        QTRY_COMPARE(section.findChildren<QComboBox *>().constFirst()->currentText(), QStringLiteral("plant"));
    }
};

QTEST_MAIN(AdminAccidentsTest)
#include "adminaccidents_test.moc"
