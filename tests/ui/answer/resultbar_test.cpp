// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"
#include "tests/core/answer/samples.h"
#include "ui/answer/entrychooser.h"
#include "ui/answer/notesview.h"
#include "ui/answer/resultbar.h"

#include <QAction>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penstock;

namespace {

Batch notesOf(int count, Batch::Note::Severity severity)
{
    Batch batch;
    for (int i = 0; i < count; ++i)
        batch.notes.push_back({i % 3, severity, QStringLiteral("note %1").arg(i)});
    return batch;
}

} // namespace

/// What stands above an answer, and the messages beside its rows.
class ResultBarTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ResultBar> m_bar;

    QToolButton *button(const QString &text) const
    {
        const QList<QToolButton *> buttons = m_bar->findChildren<QToolButton *>();
        const auto found =
            std::ranges::find_if(buttons, [&](const QToolButton *b) { return b->text().remove(u'&') == text; });
        return found == buttons.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<ResultBar>();
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }

    void pagesExcludeEachOther()
    {
        QCOMPARE(m_bar->page(), ResultBar::Page::Table);
        button(QStringLiteral("Chart"))->click();
        QCOMPARE(m_bar->page(), ResultBar::Page::Chart);
        QVERIFY(!button(QStringLiteral("Table"))->isChecked());
        QSignalSpy changed(m_bar.get(), &ResultBar::pageChanged);
        m_bar->setPage(ResultBar::Page::Messages);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_bar->page(), ResultBar::Page::Messages);
    }

    void keysGoFromLeftToRight()
    {
        ResultSet result;
        result.append(*samples::sensors(0, 3, 0));
        result.append(*samples::sensors(0, 3, 1));
        m_bar->setStatements({});
        m_bar->update(&result, true);
        QList<QWidget *> order;
        for (QWidget *next = button(QStringLiteral("Table")); next && !order.contains(next);
             next = next->nextInFocusChain()) {
            if (m_bar->isAncestorOf(next) && next->isVisible() && (next->focusPolicy() & Qt::TabFocus) &&
                !qobject_cast<QComboBox *>(next->parentWidget()))
                order += next;
        }
        // Of the pages the one that is shown; arrows go to the others.
        const QList<QWidget *> expected{button(QStringLiteral("Table")),
                                        m_bar->findChild<QComboBox *>(),
                                        m_bar->filter(),
                                        m_bar->columnFilters(),
                                        m_bar->series(),
                                        button(QStringLiteral("Export"))};
        QCOMPARE(order, expected);
    }

    /// Words beside icons are not worth a filter of which nothing can be read.
    void theFilterHasRoomBeforeWords()
    {
        QWidget holder; // a window of its own would be as wide as all its words
        m_bar->setParent(&holder);
        holder.resize(1'000, 100);
        holder.show();
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(&holder));
        const QFontMetrics metrics = m_bar->filter()->fontMetrics();
        m_bar->filter()->setPlaceholderText(QString(13, u'm')); // in other languages it is longer
        const int beside = m_bar->filter()->minimumSizeHint().width() - metrics.maxWidth();
        const int characters = beside + metrics.horizontalAdvance(QString(13, u'm'));
        const int least = m_bar->minimumSizeHint().width();
        int withWords = 0;
        int withoutWords = 0;
        for (int width = 1'000; width >= least; width -= 10) {
            m_bar->resize(width, m_bar->height());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m_bar->layout()->activate();
            if (button(QStringLiteral("Export"))->toolButtonStyle() != Qt::ToolButtonTextBesideIcon) {
                ++withoutWords;
                continue;
            }
            ++withWords;
            QVERIFY2(m_bar->filter()->width() >= characters, qPrintable(QString::number(width)));
        }
        QVERIFY(withWords > 0 && withoutWords > 0);
        m_bar->setParent(nullptr);
    }

    /// What it says while it is empty is whole as long as there are words beside icons.
    void theFilterSaysAllOfIt()
    {
        QWidget holder;
        m_bar->setParent(&holder);
        holder.resize(1'000, 100);
        holder.show();
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(&holder));
        QLineEdit &filter = *m_bar->filter();
        filter.setPlaceholderText(QStringLiteral("Zeilen filtern"));
        int withWords = 0;
        for (int width = 1'000; width >= m_bar->minimumSizeHint().width(); width -= 10) {
            m_bar->resize(width, m_bar->height());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m_bar->layout()->activate();
            if (button(QStringLiteral("Export"))->toolButtonStyle() != Qt::ToolButtonTextBesideIcon)
                continue;
            ++withWords;
            constexpr int edge = 8; // the frame at its end
            const QRect area(0, 0, filter.width() - edge, filter.height());
            const QImage shown = filter.grab(area).toImage();
            filter.setMaximumWidth(filter.width() + 200);
            filter.resize(filter.width() + 200, filter.height());
            QVERIFY2(filter.grab(area).toImage() == shown, qPrintable(QString::number(area.width())));
            filter.setMaximumWidth(area.width() + edge);
        }
        QVERIFY(withWords > 0);
        m_bar->setParent(nullptr);
    }

    void exportNeedsATable()
    {
        m_bar->update(nullptr, false);
        QVERIFY(!button(QStringLiteral("Export"))->isEnabled());
        ResultSet result;
        m_bar->update(&result, true);
        QVERIFY(!button(QStringLiteral("Export"))->isEnabled());
        result.append(*samples::sensors(0, 3));
        m_bar->update(&result, true);
        QVERIFY(button(QStringLiteral("Export"))->isEnabled());
        QSignalSpy asked(m_bar.get(), &ResultBar::exportAsked);
        for (QAction *action : button(QStringLiteral("Export"))->menu()->actions())
            action->trigger();
        QCOMPARE(asked.size(), 6);
        using enum TableFormat;
        const QList<TableFormat> formats{Csv, Json, JsonLines, Csv, Markdown, Html};
        for (qsizetype i = 0; i < formats.size(); ++i) {
            const auto style = asked[i][0].value<ExportStyle>();
            QCOMPARE(style.format, formats[i]);
            QCOMPARE(style.lines.has_value(), i == 3);
            QVERIFY(!style.options.formulaSafe && !style.options.notFiniteAsText);
        }
    }

    void aTableIsChosenByThePerson()
    {
        ResultSet result;
        result.append(*samples::sensors(0, 3, 0));
        result.append(*samples::sensors(0, 30, 1));
        m_bar->setStatements({QStringLiteral("SELECT a"), QStringLiteral("SELECT b")});
        QSignalSpy chosen(m_bar.get(), &ResultBar::entryChosen);
        m_bar->update(&result, false);
        QCOMPARE(chosen.size(), 0);
        auto *chooser = m_bar->findChild<QComboBox *>();
        QVERIFY(chooser->isVisible());
        QVERIFY2(chooser->itemText(1).endsWith(QStringLiteral("30 rows")), qPrintable(chooser->itemText(1)));
        QTest::keyClick(chooser, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
    }

    /// Once, whatever the width is, and the number of rows is read.
    void aLongNameIsCutOnce()
    {
        ResultSet result;
        result.append(*samples::sensors(0, 3, 0));
        result.append(*samples::sensors(0, 30, 1));
        m_bar->setStatements({QStringLiteral("SELECT %1").arg(QString(80, u'a')), QStringLiteral("SELECT b")});
        m_bar->update(&result, true);
        const auto *chooser = m_bar->findChild<EntryChooser *>();
        const int rows = chooser->fontMetrics().horizontalAdvance(QStringLiteral(" · 3 rows"));
        const int letter = chooser->fontMetrics().maxWidth();
        for (int width = rows + 5 * letter; width < rows + 60 * letter; width += 3) {
            const QString text = chooser->shownText(width);
            QVERIFY2(chooser->fontMetrics().horizontalAdvance(text) <= width, qPrintable(text));
            QVERIFY2(text.count(u'…') <= 1, qPrintable(text));
            QVERIFY2(text.endsWith(QStringLiteral(" · 3 rows")), qPrintable(text));
        }
        QVERIFY(chooser->shownText(rows + 200 * letter).contains(QString(80, u'a')));
        // Where the number has no room it is not there; half of it would be another one.
        for (int width = rows + 5 * letter; width > 0; --width) {
            const QString text = chooser->shownText(width);
            QVERIFY2(text.endsWith(QStringLiteral(" · 3 rows")) || !text.contains(u'3'), qPrintable(text));
        }
    }

    void messagesAreCounted()
    {
        m_bar->setNoteCount(0);
        QVERIFY(button(QStringLiteral("Messages")));
        m_bar->setNoteCount(1'234);
        QVERIFY(button(QStringLiteral("Messages (1,234)")));
        m_bar->setNoteCount(0);
        QVERIFY(button(QStringLiteral("Messages")));
    }

    void notesAreListedOnce()
    {
        NotesView notes;
        ResultSet result;
        QSignalSpy errors(&notes, &NotesView::errorListed);
        notes.begin(true);
        result.append(notesOf(2, Batch::Note::Severity::Warning));
        notes.listNew(result);
        notes.listNew(result);
        QCOMPARE(notes.count(), 2);
        QCOMPARE(notes.item(1)->text(), QStringLiteral("Statement 2: note 1"));
        QCOMPARE(errors.size(), 0);
        result.append(notesOf(1, Batch::Note::Severity::Error));
        notes.listNew(result);
        QCOMPARE(notes.count(), 3);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors[0][0].toString(), QStringLiteral("Statement 1: note 0"));
        notes.begin(false);
        QCOMPARE(notes.count(), 0);
        notes.listNew(result);
        QCOMPARE(notes.item(0)->text(), QStringLiteral("note 0"));
    }

    void manyNotesAreCountedOnly()
    {
        NotesView notes;
        ResultSet result;
        notes.begin(false);
        for (int i = 0; i < 3; ++i) {
            result.append(notesOf(600, Batch::Note::Severity::Information));
            notes.listNew(result);
        }
        QCOMPARE(notes.count(), 1'001);
        QCOMPARE(notes.item(1'000)->text(), QStringLiteral("Further messages are counted, not listed."));
    }
};

QTEST_MAIN(ResultBarTest)
#include "resultbar_test.moc"
