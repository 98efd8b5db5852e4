// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editorgutter.h"
#include "ui/common/theme.h"
#include "ui/query/queryeditor.h"

#include <QImage>
#include <QTest>
#include <QTextBlock>

namespace penstock {

/// Beside the text: line numbers, and a bar along the statement at the caret.
class EditorGutterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBarIsBesideTheStatementAtTheCaret();
    void theBarWarnsOfWhatChangesData();
    void thereIsRoomForTheNumbers();

private:
    /// For each line: the bar's colour, or the invalid one.
    QList<QColor> bars() const
    {
        const QImage image = m_editor->findChild<EditorGutter *>()->grab().toImage();
        QList<QColor> colours;
        for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
            QTextCursor cursor(block);
            const QColor colour = image.pixelColor(image.width() - 2, m_editor->cursorRect(cursor).center().y());
            colours += colour.rgb() == themeColor(ThemeRole::Raised).rgb() ? QColor() : colour;
        }
        return colours;
    }
    void moveTo(int position)
    {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(position);
        m_editor->setTextCursor(cursor);
    }

    std::unique_ptr<QueryEditor> m_editor;
};

void EditorGutterTest::init()
{
    m_editor = std::make_unique<QueryEditor>();
    m_editor->resize(400, 300);
    m_editor->setPlainText(QStringLiteral("SELECT 1;\nSELECT\n  2;\n\nDROP DATABASE x"));
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void EditorGutterTest::theBarIsBesideTheStatementAtTheCaret()
{
    const QColor none;
    const QColor bar = themeColor(ThemeRole::Accent);
    moveTo(0);
    QCOMPARE(bars(), (QList{bar, none, none, none, none}));
    moveTo(12);
    QCOMPARE(bars(), (QList{none, bar, bar, none, none}));
    moveTo(22); // between two: the one before
    QCOMPARE(bars(), (QList{none, bar, bar, none, none}));
}

void EditorGutterTest::theBarWarnsOfWhatChangesData()
{
    moveTo(int(m_editor->script().text().size()));
    QCOMPARE(bars().last(), themeColor(ThemeRole::Paused));
    // A verb that is still being typed changes nothing.
    m_editor->setPlainText(QStringLiteral("DRO"));
    QCOMPARE(bars().last(), themeColor(ThemeRole::Accent));
    QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(m_editor.get(), 'P');
    QCOMPARE(bars().last(), themeColor(ThemeRole::Paused));
    m_editor->clear();
    QCOMPARE(bars(), QList{QColor()});
}

void EditorGutterTest::thereIsRoomForTheNumbers()
{
    const int narrow = m_editor->gutterWidth();
    m_editor->setPlainText(QString(5'000, u'\n'));
    QVERIFY(m_editor->gutterWidth() > narrow);
    QCOMPARE(m_editor->findChild<EditorGutter *>()->width(), m_editor->gutterWidth());
    QVERIFY(m_editor->viewport()->geometry().left() >= m_editor->gutterWidth());
    m_editor->clear();
    QCOMPARE(m_editor->findChild<EditorGutter *>()->width(), narrow);
}

} // namespace penstock

QTEST_MAIN(penstock::EditorGutterTest)
#include "editorgutter_test.moc"
