// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/query/editedtab.h"

using namespace penstock;

/// Another answer comes while points are edited.
class EditsExchangedTest final : public EditedTab
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aNewAnswerThrowsNothingAway()
    {
        run(QStringLiteral("SELECT * FROM climate"));
        stage(cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("roof")), QStringLiteral("41"));
        run(QStringLiteral("SELECT * FROM climate WHERE room = 'hall'"));
        QVERIFY(results().editsBar()->isVisible());
        QVERIFY2(results().editsBar()->text().contains(u"before this one"), qPrintable(results().editsBar()->text()));
        const GridCell other = cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("hall"));
        QVERIFY(mark(other) == GridModel::Mark::None);
        EditsReview *const review = openReview();
        QVERIFY(review);
        QCOMPARE(review->statements(), QStringLiteral("climate,room=roof humidity=41i 1700000000000000001"));
        review->reject();
        table().setCurrent(other);
        edits().deleteAction()->trigger();
        QVERIFY2(results().message().text().contains(u"Apply or discard"), qPrintable(results().message().text()));
        results().editsBar()->discardButton()->click();
        QVERIFY(!results().editsBar()->isVisible());
    }

    /// By the clock, say, while somebody types.
    void anAnswerExchangedBehindTheDialogLosesNoChange()
    {
        run(QStringLiteral("SELECT * FROM climate"));
        table().setCurrent(cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("roof")));
        edits().editAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(edits().dialog(), patienceMs);
        run(QStringLiteral("SELECT * FROM climate WHERE room = 'hall'"));
        QVERIFY(edits().dialog());
        edits().dialog()->setTyped(QStringLiteral("41"));
        edits().dialog()->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!edits().dialog(), patienceMs);
        QVERIFY(results().editsBar()->isVisible());
        QVERIFY2(results().editsBar()->text().contains(u"before this one"), qPrintable(results().editsBar()->text()));
        EditsReview *const review = openReview();
        QVERIFY(review);
        QCOMPARE(review->statements(), QStringLiteral("climate,room=roof humidity=41i 1700000000000000001"));
        review->reject();
    }

    void theCellIsTheOneOfTheKey()
    {
        run(QStringLiteral("SELECT * FROM climate"));
        const GridCell meant = cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("roof"));
        const GridCell other = cellOf(QStringLiteral("temperature"), QStringLiteral("2Z"), QStringLiteral("roof"));
        table().setCurrent(meant);
        edits().deleteAction()->trigger(); // which asks the server first
        table().setCurrent(other);
        QTRY_VERIFY_WITH_TIMEOUT(edits().staged() && !edits().staged()->isEmpty(), patienceMs);
        QVERIFY(mark(meant) == GridModel::Mark::Removed);
        QVERIFY(mark(other) == GridModel::Mark::None);
    }

    void aDeletionWhoseAnswerIsExchangedIsSaid()
    {
        run(QStringLiteral("SELECT * FROM climate"));
        table().setCurrent(cellOf(QStringLiteral("humidity"), QStringLiteral("1Z"), QStringLiteral("roof")));
        edits().deleteAction()->trigger(); // which asks the server first
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM climate WHERE room = 'hall'"));
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        // Whichever the server answers first.
        const auto isSaid = [this] {
            const EditsBar &bar = *results().editsBar();
            return results().message().text().contains(u"exchanged") ||
                   (bar.isVisible() && bar.text().contains(u"before this one"));
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isSaid(), qPrintable(results().message().text()), patienceMs);
    }
};

QTEST_MAIN(EditsExchangedTest)
#include "editsexchanged_test.moc"
