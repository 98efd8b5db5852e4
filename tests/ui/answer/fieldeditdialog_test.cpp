// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/fieldeditdialog.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace penstock;

/// A text is changed where somebody changes it, and nowhere else.
class FieldEditDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsKeepTheirBlanksAndLineEnds_data()
    {
        QTest::addColumn<QString>("given");
        QTest::newRow("no-break space") << QStringLiteral("12\u00a0°C");
        QTest::newRow("carriage return") << QStringLiteral("a\r\nb");
        QTest::newRow("mixed") << QStringLiteral("a\r\nb\nc\rd");
        QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029c");
        QTest::newRow("plain") << QStringLiteral("a\n\nb");
        QTest::newRow("none") << QString();
    }

    void textsKeepTheirBlanksAndLineEnds()
    {
        QFETCH(const QString, given);
        FieldEditDialog dialog({.point = QStringLiteral("p"),
                                .name = QStringLiteral("f"),
                                .type = QStringLiteral("string"),
                                .value = given},
                               [](const QString &) { return QString(); });
        QCOMPARE(dialog.typed(), given);
        auto *const editor = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(editor);
        editor->moveCursor(QTextCursor::End);
        editor->insertPlainText(QStringLiteral("x"));
        QCOMPARE(dialog.typed(), given + u'x');
        editor->insertPlainText(QStringLiteral("\ny")); // a line more ends as the first one does
        QVERIFY(dialog.typed().endsWith(given.contains(u'\r')       ? u"x\r\ny"
                                        : given.contains(u'\u2029') ? u"x\u2029y"
                                                                    : u"x\ny"));
    }
};

QTEST_MAIN(FieldEditDialogTest)
#include "fieldeditdialog_test.moc"
