// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeschema.h"
#include "tests/ui/common/testservices.h"
#include "ui/explorer/explorerdock.h"
#include "ui/importing/importwizard.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/targetbar.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace penstock {

/// Explorer, tool bar and import wizard show the same names: a server is asked for them once.
class NamesOnceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databasesAreFetchedOnceForAll();

private:
    static int find(const QComboBox &combo, const QString &text) { return combo.findText(text); }
};

void NamesOnceTest::databasesAreFetchedOnceForAll()
{
    FakeSchema server;
    server.databases = {QStringLiteral("telemetry"), QStringLiteral("plant")};
    server.measurements = {{QStringLiteral("telemetry"), {QStringLiteral("sensors")}}};
    server.answerAfter(50); // all ask while the answer is under way
    TestServices test;
    const Profile home = test.addProfile(QStringLiteral("home"), server.url());
    MainWindow window(test.services);
    window.show();
    window.openConnection(home.id, QStringLiteral("telemetry"));
    const QComboBox &bar = *window.findChild<TargetBar *>()->findChildren<QComboBox *>()[1];
    QTRY_COMPARE(bar.count(), 2);
    auto *tree = window.findChild<ExplorerDock *>()->findChild<QTreeView *>();
    QTRY_COMPARE(tree->currentIndex().data().toString(), QStringLiteral("telemetry"));
    QCOMPARE(server.askedForDatabases(), 1);

    QFile file(test.folder.filePath(QStringLiteral("sensors.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("time,cpu\n2024-01-01T00:00:00Z,1\n") > 0);
    file.close();
    window.openFiles({file.fileName()});
    auto *wizard = window.findChild<ImportWizard *>();
    QVERIFY(wizard);
    QComboBox *database = nullptr;
    for (QComboBox *combo : wizard->findChildren<QComboBox *>()) {
        if (combo->accessibleDescription() == QStringLiteral("Database"))
            database = combo;
    }
    QVERIFY(database);
    QPushButton *next = nullptr;
    for (QPushButton *button : wizard->findChildren<QPushButton *>()) {
        if (button->isDefault())
            next = button;
    }
    QVERIFY(next);
    for (int step = 0; step < 2; ++step) {
        QTRY_VERIFY(next->isEnabled());
        next->click();
    }
    QTRY_VERIFY(find(*database, QStringLiteral("plant")) >= 0);
    QCOMPARE(server.askedForDatabases(), 1);
    QTRY_COMPARE(server.asked(QStringLiteral("SHOW MEASUREMENTS")), 1); // the explorer's, which may be on its way

    // After a write all three have the new one, by one more question.
    server.databases += QStringLiteral("imported");
    window.showImported(home.id, QStringLiteral("imported"));
    QTRY_COMPARE(bar.count(), 3);
    QTRY_VERIFY(find(*database, QStringLiteral("imported")) >= 0);
    const QModelIndex connection = tree->currentIndex().parent();
    QTRY_COMPARE(tree->model()->rowCount(connection), 3);
    QCOMPARE(server.askedForDatabases(), 2);
    QCOMPARE(server.asked(QStringLiteral("SHOW MEASUREMENTS")), 1); // of the other database: nothing changed there
}

} // namespace penstock

QTEST_MAIN(penstock::NamesOnceTest)
#include "namesonce_test.moc"
