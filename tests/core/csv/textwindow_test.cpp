// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/textwindow.h"
#include "core/file/textencoding.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class TextWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllInSmallSteps()
    {
        QByteArray text;
        for (int i = 0; i < 1'000; ++i)
            text += QByteArray::number(i) + '\n';
        TextWindow window(7);
        window.openText(text);
        QByteArray seen;
        while (window.grow() == TextWindow::Growth::Grown) {
            QCOMPARE(*window.end(), '\n');
            // Leaves one byte over each time.
            const char *const to = window.atEnd() ? window.end() : window.end() - 1;
            seen.append(window.begin(), to - window.begin());
            window.consume(to);
        }
        QCOMPARE(seen, text);
        QCOMPARE(window.consumed(), qint64(text.size()));
        QCOMPARE(window.size(), qint64(text.size()));
        QVERIFY(window.atEnd());
    }

    void growsUpToItsLimit()
    {
        TextWindow window(4, 10);
        window.openText(QByteArray(20, 'x'));
        for (const int expected : {4, 8, 10}) {
            QCOMPARE(window.grow(), TextWindow::Growth::Grown);
            QCOMPARE(window.end() - window.begin(), qptrdiff(expected));
        }
        QCOMPARE(window.grow(), TextWindow::Growth::TooLong);
        window.consume(window.begin() + 1);
        QCOMPARE(window.grow(), TextWindow::Growth::Grown);
    }

    void knowsWhatItHolds()
    {
        TextWindow window(32);
        window.openText(QByteArray(31, 'a') + "\xC3\xBC" + QByteArray(31, 'b') + '\0');
        QCOMPARE(window.grow(), TextWindow::Growth::Grown);
        QVERIFY(!window.isAscii());
        QVERIFY(!window.hasNul());
        window.consume(window.end());
        QCOMPARE(window.grow(), TextWindow::Growth::Grown);
        QVERIFY(!window.isAscii());
        QVERIFY(!window.hasNul());
        window.consume(window.end());
        QCOMPARE(window.grow(), TextWindow::Growth::Grown);
        QVERIFY(window.isAscii());
        QVERIFY(window.hasNul());
    }

    void failsForWhatCannotBeRead()
    {
        const QTemporaryDir folder;
        TextWindow window;
        const Status missing = window.openFile(folder.filePath(QStringLiteral("missing.csv")), TextEncoding());
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::File);
        QVERIFY(missing.error().message.contains(QStringLiteral("missing.csv")));
        QVERIFY(!window.openFile(folder.path(), TextEncoding()));
    }

    void aFileThatShrinksIsAnError()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("log.csv"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100, 'x'));
        file.flush();
        TextWindow window(40);
        QVERIFY(window.openFile(name, TextEncoding()));
        QCOMPARE(window.grow(), TextWindow::Growth::Grown);
        QVERIFY(file.resize(20));
        window.consume(window.end());
        QCOMPARE(window.grow(), TextWindow::Growth::Failed);
        QVERIFY2(window.error().message.contains(QStringLiteral("shorter")), qPrintable(window.error().message));
    }

    void whatIsAppendedLaterIsNotRead()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("log.csv"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one\n");
        file.flush();
        TextWindow window;
        QVERIFY(window.openFile(name, TextEncoding()));
        file.write("two\n");
        file.flush();
        QCOMPARE(window.grow(), TextWindow::Growth::Grown);
        QCOMPARE(window.end() - window.begin(), qptrdiff(4));
        QCOMPARE(window.grow(), TextWindow::Growth::AtEnd);
    }
};

QTEST_GUILESS_MAIN(TextWindowTest)
#include "textwindow_test.moc"
