// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/query/queryeditor.h"

#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace penstock;

namespace {

/// Sets the text with the caret at the first '|'.
void setText(QueryEditor &editor, QString text)
{
    const auto caret = int(text.indexOf(u'|'));
    editor.setPlainText(text.remove(u'|'));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(std::max(caret, 0));
    editor.setTextCursor(cursor);
}

} // namespace

class QueryEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementAtTheCaret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("changesData");
        QTest::newRow("only one") << QStringLiteral("SELECT 1|") << QStringLiteral("SELECT 1") << false;
        QTest::newRow("in the first") << QStringLiteral("SEL|ECT 1; SHOW SERIES") << QStringLiteral("SELECT 1")
                                      << false;
        QTest::newRow("in the second") << QStringLiteral("SELECT 1;\n SHOW |SERIES") << QStringLiteral("SHOW SERIES")
                                       << false;
        QTest::newRow("behind the first's end")
            << QStringLiteral("SELECT 1;|\n\nSHOW SERIES") << QStringLiteral("SELECT 1") << false;
        QTest::newRow("before all") << QStringLiteral("|\n\nSHOW SERIES") << QStringLiteral("SHOW SERIES") << false;
        QTest::newRow("a semicolon in a string")
            << QStringLiteral("SELECT '|;' FROM x") << QStringLiteral("SELECT ';' FROM x") << false;
        QTest::newRow("drop") << QStringLiteral("SHOW SERIES; DROP |DATABASE x") << QStringLiteral("DROP DATABASE x")
                              << true;
        QTest::newRow("into") << QStringLiteral("SELECT * INTO y| FROM x") << QStringLiteral("SELECT * INTO y FROM x")
                              << true;
        QTest::newRow("nothing") << QStringLiteral("  |\n") << QStringLiteral("") << false;
    }

    void statementAtTheCaret()
    {
        QFETCH(QString, text);
        QueryEditor editor;
        setText(editor, text);
        QTEST(editor.currentStatement(), "statement");
        QTEST(editor.scriptToRun().text(), "statement");
        QTEST(editor.currentStatementChangesData(), "changesData");
    }

    /// A parameter is no mistake, and looks like nothing else.
    void parametersHaveTheirOwnColour()
    {
        QueryEditor editor;
        editor.setPlainText(QStringLiteral("SELECT 1 FROM m WHERE $timeFilter AND a = 's'"));
        const auto colourAt = [&editor](const QString &word) {
            const int place = int(editor.toPlainText().indexOf(word));
            for (const QTextLayout::FormatRange &range : editor.document()->firstBlock().layout()->formats()) {
                if (range.start <= place && place < range.start + range.length &&
                    range.format.hasProperty(QTextFormat::ForegroundBrush))
                    return range.format.foreground().color();
            }
            return QColor();
        };
        const QColor own = colourAt(QStringLiteral("$timeFilter"));
        QCOMPARE(own, themeColor(ThemeRole::Parameter));
        QVERIFY(own != themeColor(ThemeRole::Error));
        for (const auto &word : {QStringLiteral("SELECT"), QStringLiteral("1"), QStringLiteral("'s'")})
            QVERIFY2(colourAt(word).isValid() && colourAt(word) != own, qPrintable(word));
    }

    void selectionGoesFirst()
    {
        QueryEditor editor;
        setText(editor, QStringLiteral("SELECT 1\nFROM a; SHOW SERIES|"));
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(0);
        cursor.setPosition(15, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        QCOMPARE(editor.scriptToRun().text(), QStringLiteral("SELECT 1\nFROM a"));
    }

    void linesOfTheStatement()
    {
        QueryEditor editor;
        setText(editor, QStringLiteral("SHOW SERIES;\nSELECT *\n|FROM a\nLIMIT 1"));
        QCOMPARE(editor.currentStatementLines().first, 1);
        QCOMPARE(editor.currentStatementLines().last, 3);
        editor.clear();
        QVERIFY(editor.currentStatementLines().last < editor.currentStatementLines().first);
    }

    void comments_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("one line") << QStringLiteral("a|b") << QStringLiteral("-- ab");
        QTest::newRow("back") << QStringLiteral("-- a|b") << QStringLiteral("ab");
        QTest::newRow("back without a space") << QStringLiteral("  --a|b") << QStringLiteral("  ab");
        QTest::newRow("a string is no comment") << QStringLiteral("'--'|") << QStringLiteral("-- '--'");
    }

    void comments()
    {
        QFETCH(QString, before);
        QueryEditor editor;
        setText(editor, before);
        QTest::keyClick(&editor, Qt::Key_Slash, Qt::ControlModifier);
        QTEST(editor.toPlainText(), "after");
        editor.undo(); // one step
        QCOMPARE(editor.toPlainText(), before.remove(u'|'));
    }

    void commentsOfManyLines()
    {
        QueryEditor editor;
        editor.setPlainText(QStringLiteral("a\n\n-- b\nc"));
        editor.selectAll();
        editor.toggleComment();
        QCOMPARE(editor.toPlainText(), QStringLiteral("-- a\n\n-- -- b\n-- c"));
        editor.selectAll();
        editor.toggleComment();
        QCOMPARE(editor.toPlainText(), QStringLiteral("a\n\n-- b\nc"));
    }

    void commentsOfFlux()
    {
        QueryEditor editor;
        editor.setLanguage(Language::Flux);
        setText(editor, QStringLiteral("a = 1\n  b| = 2"));
        QTest::keyClick(&editor, Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(editor.toPlainText(), QStringLiteral("a = 1\n//   b = 2"));
        QTest::keyClick(&editor, Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(editor.toPlainText(), QStringLiteral("a = 1\n  b = 2"));
    }

    void bracketsAreMatched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("before one") << QStringLiteral("SELECT mean|(a) FROM x")
                                    << QStringList{QStringLiteral("11:("), QStringLiteral("13:)")};
        QTest::newRow("behind its partner")
            << QStringLiteral("SELECT mean(a)| FROM x") << QStringList{QStringLiteral("13:)"), QStringLiteral("11:(")};
        QTest::newRow("alone") << QStringLiteral("SELECT mean(|a FROM x") << QStringList{QStringLiteral("11:(")};
        QTest::newRow("none") << QStringLiteral("SEL|ECT mean(a) FROM x") << QStringList();
        QTest::newRow("in a string") << QStringLiteral("SELECT '(|)' FROM x") << QStringList();
    }

    void bracketsAreMatched()
    {
        QFETCH(const QString, text);
        QueryEditor editor;
        setText(editor, text);
        QStringList marked;
        const auto selections = editor.extraSelections();
        for (const auto &one : selections)
            marked += QString::number(one.cursor.selectionStart()) + u':' + one.cursor.selectedText();
        QTEST(marked, "marked");
        for (const auto &one : selections)
            QVERIFY(one.format.background() != editor.palette().base());
    }

    void aBracketWithoutPartnerLooksOtherwise()
    {
        QueryEditor editor;
        setText(editor, QStringLiteral("mean|(a)"));
        const QBrush pair = editor.extraSelections().value(0).format.background();
        setText(editor, QStringLiteral("mean|(a"));
        QVERIFY(editor.extraSelections().value(0).format.background() != pair);
    }

    void tabs()
    {
        QueryEditor editor;
        editor.setPlainText(QStringLiteral("a\nb"));
        QTest::keyClick(&editor, Qt::Key_Tab);
        QCOMPARE(editor.toPlainText(), QStringLiteral("    a\nb"));
        editor.selectAll();
        QTest::keyClick(&editor, Qt::Key_Tab);
        QCOMPARE(editor.toPlainText(), QStringLiteral("        a\n    b"));
        QTest::keyClick(&editor, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(editor.toPlainText(), QStringLiteral("    a\nb"));
    }

    void insertsWithASpace_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("into nothing") << QStringLiteral("|") << QStringLiteral("\"cpu\"");
        QTest::newRow("after a word") << QStringLiteral("SELECT|") << QStringLiteral("SELECT \"cpu\"");
        QTest::newRow("after a space") << QStringLiteral("SELECT |") << QStringLiteral("SELECT \"cpu\"");
        QTest::newRow("in parentheses") << QStringLiteral("mean(|)") << QStringLiteral("mean(\"cpu\")");
    }

    void insertsWithASpace()
    {
        QFETCH(QString, before);
        QueryEditor editor;
        setText(editor, before);
        editor.insertAtCaret(QStringLiteral("\"cpu\""));
        QTEST(editor.toPlainText(), "after");
    }

    void coloursFollowTheText()
    {
        QueryEditor editor;
        editor.setPlainText(QStringLiteral("SELECT 'x' -- y"));
        const auto formats = editor.document()->firstBlock().layout()->formats();
        QCOMPARE(formats.size(), 3);
        QCOMPARE(formats[0].length, 6);
        QVERIFY(formats[0].format.foreground() != formats[1].format.foreground());
        QCOMPARE(formats[2].start, 11);
        QVERIFY(formats[2].format.fontItalic());
    }
};

QTEST_MAIN(QueryEditorTest)
#include "queryeditor_test.moc"
