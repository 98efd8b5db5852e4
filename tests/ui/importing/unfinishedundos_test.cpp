// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/mainwindow/undoneimport.h"
#include "ui/common/messagebar.h"
#include "ui/importing/unfinishedundos.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <algorithm>

using namespace penstock;

/// Undos of imports that an earlier run of the program has left.
class UnfinishedUndosTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther();
};

void UnfinishedUndosTest::oneAfterTheOther()
{
    UndoneImport import;
    QVERIFY(import.isWritten());
    ImportRecord record = import.record();
    record.isUndoBegun = true;
    const QDir folder(ImportJournal::defaultFolder());
    for (const QString &name : {QStringLiteral("pumps"), QStringLiteral("valves")}) {
        record.file = QStringLiteral("/tmp/%1.csv").arg(name);
        QVERIFY(record.write(folder.filePath(name + QStringLiteral(".json"))));
    }
    TestServices test;
    test.addProfile(QStringLiteral("home"), import.server().url());
    QWidget window;
    MessageBar bar(&window);
    auto *undos = new UnfinishedUndos(test.sessions, bar, folder.path(), &window);
    const QSignalSpy deleted(undos, &UnfinishedUndos::deleted);
    window.show();
    undos->look();
    QTRY_VERIFY2(bar.text().contains(u"1 more"), qPrintable(bar.text()));
    const bool isPumpsFirst = bar.text().contains(u"pumps.csv"); // the newest is, which may have the same time
    const auto press = [](const QWidget &place, const QString &text) {
        const QList<QAbstractButton *> buttons = place.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(buttons, [&text](const QAbstractButton *candidate) {
            return candidate->text().remove(u'&') == text && candidate->isVisible();
        });
        if (found == buttons.end())
            return false;
        (*found)->click();
        return true;
    };
    for (int i = 0; i < 2; ++i) {
        QVERIFY(press(bar, QStringLiteral("Undo it on home…")));
        const auto isAnswered = [&] { return press(window, QStringLiteral("Delete the rows")); };
        QVERIFY(QTest::qWaitFor(isAnswered, patienceMs));
        QTRY_COMPARE(deleted.size(), i + 1);
        const QString done = (i == 0) == isPumpsFirst ? QStringLiteral("pumps.csv") : QStringLiteral("valves.csv");
        QVERIFY2(bar.text().contains(QStringLiteral("What the import of %1 wrote is deleted").arg(done)),
                 qPrintable(bar.text()));
        QCOMPARE(bar.text().contains(u"has not come to its end"), i == 0); // the other one
    }
    QCOMPARE(import.deletions(), 6);
    QVERIFY(LeftUndo::in(folder.path()).isEmpty());
}

QTEST_MAIN(UnfinishedUndosTest)
#include "unfinishedundos_test.moc"
