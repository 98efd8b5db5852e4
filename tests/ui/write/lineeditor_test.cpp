// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editorgutter.h"
#include "ui/common/theme.h"
#include "ui/write/lineeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>

using namespace penstock;

namespace {

using Kind = LineReview::Remark::Kind;

LineReview::Remark remark(std::uint64_t line, std::uint64_t character, Kind kind = Kind::Mistake)
{
    return {kind, {line, character, character}, QStringLiteral("why")};
}

RejectedRow row(quint64 line, const QString &text)
{
    return {.row = line, .position = line, .column = {}, .reason = QStringLiteral("no"), .text = text};
}

} // namespace

class LineEditorTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<LineEditor> m_editor;

    /// What is underlined, in the order in which it was given.
    QStringList underlined() const
    {
        QStringList all;
        const QList<QTextEdit::ExtraSelection> marks = m_editor->extraSelections();
        for (const QTextEdit::ExtraSelection &mark : marks) {
            if (mark.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                all += mark.cursor.selectedText();
        }
        return all;
    }

    QColor markBeside(int line) const
    {
        const QImage image = m_editor->findChild<EditorGutter *>()->grab().toImage();
        const QTextCursor cursor(m_editor->document()->findBlockByNumber(line));
        const QColor colour = image.pixelColor(image.width() - 2, m_editor->cursorRect(cursor).center().y());
        return colour.rgb() == themeColor(ThemeRole::Raised).rgb() ? QColor() : colour;
    }

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<LineEditor>();
        m_editor->resize(500, 300);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }

    void theTextIsExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("lines") << QStringLiteral("m f=1\nm f=2\n\n");
        QTest::newRow("blanks that do not break") << QStringLiteral("m,a=b\u00a0c f=1");
        QTest::newRow("a line separator") << QStringLiteral("m f=\"a\u2028b\"");
        QTest::newRow("beyond the first plane") << QStringLiteral("m f=\"\U0001F600\"\nx");
    }
    void theTextIsExact()
    {
        QFETCH(const QString, text);
        m_editor->setPlainText(QStringLiteral("before"));
        m_editor->setPlainText(text);
        QCOMPARE(m_editor->text(), text);
        QTextCursor cursor = m_editor->textCursor();
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(QStringLiteral("!\u00a0?"));
        QCOMPARE(m_editor->text(), text + QStringLiteral("!\u00a0?"));
        m_editor->undo();
        QCOMPARE(m_editor->text(), text);
    }

    void theTextFollowsEveryEdit()
    {
        m_editor->setPlainText(QStringLiteral("one\ntwo\nthree"));
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(m_editor.get(), QStringLiteral("!"));
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), QStringLiteral("one\ntwo\nthree!\n"));
        QTest::keyClick(m_editor.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_Delete);
        QCOMPARE(m_editor->text(), QString());
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), QStringLiteral("one\ntwo\nthree!\n"));
    }

    void mistakesAreUnderlinedAtTheirPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("character");
        QTest::addColumn<QString>("underlined");
        QTest::newRow("a word") << QStringLiteral("m f=oops 1") << 1 << 5 << QStringLiteral("oops");
        QTest::newRow("up to a comma") << QStringLiteral("m f=x,g=1") << 1 << 5 << QStringLiteral("x");
        QTest::newRow("with what is escaped") << QStringLiteral("m,a=b\\ c f=1") << 1 << 5 << QStringLiteral("b\\ c");
        QTest::newRow("a blank") << QStringLiteral("m f=1 1 ") << 1 << 8 << QStringLiteral(" ");
        QTest::newRow("behind the end") << QStringLiteral("measurement") << 1 << 12 << QStringLiteral("t");
        QTest::newRow("another line") << QStringLiteral("m f=1\nm g=y") << 2 << 5 << QStringLiteral("y");
        QTest::newRow("code points are counted")
            << QStringLiteral("\U0001F600,a=\u00e9 f=x") << 1 << 9 << QStringLiteral("x");
        QTest::newRow("an empty line") << QStringLiteral("\nm") << 1 << 1 << QString();
        QTest::newRow("no such line") << QStringLiteral("m") << 7 << 1 << QString();
    }
    void mistakesAreUnderlinedAtTheirPlaces()
    {
        QFETCH(const QString, text);
        QFETCH(const int, line);
        QFETCH(const int, character);
        QFETCH(const QString, underlined);
        m_editor->setPlainText(text);
        m_editor->setRemarks({remark(std::uint64_t(line), std::uint64_t(character))});
        QCOMPARE(this->underlined(), underlined.isEmpty() ? QStringList() : QStringList{underlined});
        m_editor->setRemarks({});
        QVERIFY(this->underlined().isEmpty());
    }

    void theWorstOfALineIsBesideIt()
    {
        m_editor->setPlainText(QStringLiteral("a f=1\nb f=2\nc f=3"));
        m_editor->setRemarks({remark(1, 1, Kind::Warning), remark(1, 3), remark(2, 1, Kind::Warning)});
        QCOMPARE(markBeside(0), themeColor(ThemeRole::Error));
        QCOMPARE(markBeside(1), themeColor(ThemeRole::Paused));
        QCOMPARE(markBeside(2), QColor());
    }

    void refusedLinesAreMarkedUntilTheyChange()
    {
        const QString text = QStringLiteral("a f=1\nb f=2\nc f=3");
        m_editor->setPlainText(text);
        QVERIFY(m_editor->setRefused({row(2, QStringLiteral("b f=2"))}, text).isEmpty());
        QCOMPARE(m_editor->refused().size(), 1);
        QCOMPARE(markBeside(1), themeColor(ThemeRole::Error));
        QCOMPARE(markBeside(0), QColor());

        // It moves with its line.
        QTextCursor start(m_editor->document());
        start.insertText(QStringLiteral("new f=0\n"));
        m_editor->setRemarks({});
        QCOMPARE(m_editor->refused().first().line.blockNumber(), 2);
        QCOMPARE(markBeside(2), themeColor(ThemeRole::Error));

        QTextCursor line(m_editor->document()->findBlockByNumber(2));
        line.movePosition(QTextCursor::EndOfBlock);
        line.insertText(QStringLiteral("0"));
        QVERIFY(!m_editor->refused().first().isAsItWas());
        m_editor->setRemarks({});
        QVERIFY(m_editor->refused().isEmpty());
        QCOMPARE(markBeside(2), QColor());
    }

    void whatWasChangedMeanwhileIsNotMarked()
    {
        const QString written = QStringLiteral("a f=1\nb f=2\nc f=3");
        m_editor->setPlainText(QStringLiteral("a f=1\nb f=9\nc f=3"));
        const QList<RejectedRow> changed =
            m_editor->setRefused({row(1, {}), row(2, {}), row(0, {}), row(9, {})}, written);
        QCOMPARE(m_editor->refused().size(), 1);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed[0].position, 2U);
        // The next write's take their place.
        QVERIFY(m_editor->setRefused({}, written).isEmpty());
        QVERIFY(m_editor->refused().isEmpty());
    }

    void itJumps()
    {
        m_editor->setPlainText(QStringLiteral("a\nb\n\U0001F600xyz"));
        m_editor->jumpTo(m_editor->cursorAt({3, 1, 3}));
        QCOMPARE(m_editor->textCursor().blockNumber(), 2);
        QCOMPARE(m_editor->textCursor().positionInBlock(), 3); // a character of two units, and x
        m_editor->jumpTo(m_editor->cursorAt({99, 1, 1}));
        QCOMPARE(m_editor->textCursor().blockNumber(), 2);
    }

    void aLineIsInsertedBehindTheCaretsAndCanBeUndone()
    {
        m_editor->insertLine(QStringLiteral("first"));
        QCOMPARE(m_editor->text(), QStringLiteral("first"));
        m_editor->setPlainText(QStringLiteral("a\nb"));
        m_editor->moveCursor(QTextCursor::Start);
        m_editor->insertLine(QStringLiteral("new"));
        QCOMPARE(m_editor->text(), QStringLiteral("a\nnew\nb"));
        m_editor->insertLine(QStringLiteral("next"));
        QCOMPARE(m_editor->text(), QStringLiteral("a\nnew\nnext\nb"));
        m_editor->undo();
        m_editor->undo();
        QCOMPARE(m_editor->text(), QStringLiteral("a\nb"));
    }

    void filesAreNotDroppedIntoTheText()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/x.lp"))});
        files.setText(QStringLiteral("/x.lp"));
        QMimeData lines;
        lines.setText(QStringLiteral("m f=1"));
        for (const QMimeData *data : {&files, &lines}) {
            QDragEnterEvent enter(QPoint(50, 20), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(m_editor->viewport(), &enter);
            QCOMPARE(enter.isAccepted(), data == &lines); // files are the window's
        }
        QGuiApplication::clipboard()->setText(QStringLiteral("m f=1"));
        m_editor->paste();
        QCOMPARE(m_editor->text(), QStringLiteral("m f=1"));
    }
};

QTEST_MAIN(LineEditorTest)
#include "lineeditor_test.moc"
