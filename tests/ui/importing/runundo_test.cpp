// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/importing/servedrunpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace penstock;

/// An import that is over takes away again what it wrote.
class RunUndoTest final : public ServedRunPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void takesAwayWhatItWrote();
    void anUndoThatFailsIsTold();
    void anUndoOfTheRunBeforeIsForgotten();
    void productionAsksForTheName();

private:
    bool sayYes();
};

void RunUndoTest::takesAwayWhatItWrote()
{
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
    const auto question = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    for (const bool isMeant : {false, true}) {
        QVERIFY(button("Undo…") && button("Undo…")->isEnabled());
        QTest::mouseClick(button("Undo…"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(question(), patienceMs);
        QVERIFY2(question()->text().contains(QStringLiteral("300 values")), qPrintable(question()->text()));
        QVERIFY(!m_isDeleted);
        const QString wanted = isMeant ? QStringLiteral("Delete the rows") : QStringLiteral("Keep them");
        for (QAbstractButton *candidate : question()->buttons()) {
            if (candidate->text().remove(u'&') == wanted) {
                candidate->click();
                break;
            }
        }
        QTRY_VERIFY(!question());
    }
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("is deleted")), patienceMs);
    QVERIFY(m_isDeleted);
    QVERIFY(!button("Undo…") && !button("Open result"));
}

/// To the question whether the rows are to be deleted.
bool RunUndoTest::sayYes()
{
    const auto question = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&question] { return question() != nullptr; }, patienceMs))
        return false;
    for (QAbstractButton *candidate : question()->buttons()) {
        if (candidate->text().remove(u'&') == QStringLiteral("Delete the rows")) {
            candidate->click();
            return true;
        }
    }
    return false;
}

void RunUndoTest::anUndoThatFailsIsTold()
{
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_page->isBusy());
    m_refusesDeletion = true;
    QSignalSpy failed(m_page.get(), &RunPage::undoFailed);
    QTest::mouseClick(button("Undo…"), Qt::LeftButton);
    QVERIFY(sayYes());
    QVERIFY(m_page->isDeleting() && m_page->isBusy() && !m_page->isComplete());
    QTRY_COMPARE(failed.size(), 1);
    const QString message = failed.constFirst().constFirst().value<Error>().message;
    QVERIFY2(message.contains(u"sensors.csv is not undone"), qPrintable(message));
    QVERIFY(!m_page->isBusy());
    QCOMPARE(ended.size(), 2);
    QVERIFY(button("Undo…") && button("Undo…")->isEnabled());
}

/// Its question, and its end, would stand on the page of another run.
void RunUndoTest::anUndoOfTheRunBeforeIsForgotten()
{
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE(ended.size(), 1);
    QTest::mouseClick(button("Undo…"), Qt::LeftButton); // it looks what is there
    QVERIFY(!button("Undo…")->isEnabled());
    m_page->start(m_settings);
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!m_isDeleted);
    // Of this one it is asked.
    QVERIFY(button("Undo…") && button("Undo…")->isEnabled());
    QTest::mouseClick(button("Undo…"), Qt::LeftButton);
    QVERIFY(sayYes());
    QTRY_VERIFY(said().contains(QStringLiteral("is deleted")));
}

/// As before a statement that takes something away.
void RunUndoTest::productionAsksForTheName()
{
    m_settings.profile.name = QStringLiteral("Plant 3");
    m_settings.profile.isProduction = true;
    QSignalSpy ended(m_page.get(), &RunPage::ended);
    m_page->start(m_settings);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
    const auto question = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    QTest::mouseClick(button("Undo…"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(question(), patienceMs);
    const QList<QAbstractButton *> buttons = question()->buttons();
    const auto found = std::ranges::find_if(buttons, [](const QAbstractButton *candidate) {
        return candidate->text().remove(u'&') == QLatin1String("Delete the rows");
    });
    QVERIFY(found != buttons.end());
    QAbstractButton *const remove = *found;
    auto *typed = question()->findChild<QLineEdit *>();
    QVERIFY(typed && typed->isVisible());
    QVERIFY2(typed->accessibleName().contains(QStringLiteral("Plant 3")) &&
                 typed->accessibleName().contains(QStringLiteral("type plant to go on")),
             qPrintable(typed->accessibleName()));
    // Between the text and the buttons.
    const QPoint place = typed->mapTo(question(), QPoint());
    QVERIFY(place.y() < remove->mapTo(question(), QPoint()).y());
    QVERIFY(question()->rect().contains(QRect(place, typed->size())));
    QVERIFY(!remove->isEnabled());
    typed->setText(QStringLiteral("plan"));
    QVERIFY(!remove->isEnabled());
    remove->click();
    QVERIFY(question() && !m_isDeleted);
    typed->setText(QStringLiteral("plant"));
    QVERIFY(remove->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("is deleted")), patienceMs);
    QVERIFY(m_isDeleted);
}

QTEST_MAIN(RunUndoTest)
#include "runundo_test.moc"
