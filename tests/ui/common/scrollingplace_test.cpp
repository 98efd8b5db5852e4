// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"
#include "ui/common/scrollingplace.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace penstock {

namespace {

const QString longText = QStringLiteral("What is to be read here has many words. ").repeated(12);

} // namespace

/// What stands in a place that may be lower than it.
class ScrollingPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wantsNoMoreThanAFewLines();
    void isFilledWhereThereIsRoom();
    void scrollsWhereThereIsNot();
    void whatIsNewComesIntoSight();
    void soDoesWhatHasTheFocus();
    void isAsHighAsItWasOnceAMessageIsGone();

private:
    bool isInSight(const QWidget &part) const
    {
        const int top = part.mapTo(m_place->viewport(), QPoint()).y();
        return top >= 0 && top + part.height() <= m_place->viewport()->height();
    }
    int lines(int count) const { return m_place->fontMetrics().lineSpacing() * count; }
    int range() const { return m_place->verticalScrollBar()->maximum(); }
    void show(int height);

    std::unique_ptr<ScrollingPlace> m_place;
    MessageBar *m_first = nullptr;
    MessageBar *m_second = nullptr;
    QLineEdit *m_field = nullptr;
    QWidget *m_page = nullptr;
};

void ScrollingPlaceTest::init()
{
    auto *content = new QWidget;
    m_first = new MessageBar(content);
    m_second = new MessageBar(content);
    m_field = new QLineEdit(content);
    m_page = new QWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_first, m_field, m_second})
        column->addWidget(part);
    column->addWidget(m_page, 1);
    m_place = std::make_unique<ScrollingPlace>(content);
    m_page->setMinimumHeight(lines(1));
}

void ScrollingPlaceTest::show(int height)
{
    m_place->resize(500, height);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
}

void ScrollingPlaceTest::wantsNoMoreThanAFewLines()
{
    const int alone = m_place->minimumSizeHint().height();
    QCOMPARE(alone, m_field->sizeHint().height() + lines(1)); // what is low enough is not made lower
    m_first->showMessage(MessageBar::Kind::Warning, longText);
    m_second->showMessage(MessageBar::Kind::Error, longText);
    QVERIFY(m_place->widget()->minimumSizeHint().height() > lines(ScrollingPlace::leastLines));
    QCOMPARE(m_place->minimumSizeHint().height(), lines(ScrollingPlace::leastLines));
    QVERIFY(m_place->minimumSizeHint().width() >= m_second->minimumSizeHint().width());
}

void ScrollingPlaceTest::isFilledWhereThereIsRoom()
{
    show(lines(40));
    m_first->showMessage(MessageBar::Kind::Warning, longText);
    QTRY_VERIFY(m_first->height() > lines(2));
    QCOMPARE(m_place->widget()->size(), m_place->size());
    QVERIFY(!m_place->verticalScrollBar()->isVisible());
    QCOMPARE(m_page->geometry().bottom(), m_place->height() - 1);
}

/// Nothing is cut: each message has the height that its text needs beside the scroll bar.
void ScrollingPlaceTest::scrollsWhereThereIsNot()
{
    show(lines(6));
    QCOMPARE(range(), 0);
    m_first->showMessage(MessageBar::Kind::Warning, longText);
    m_second->showMessage(MessageBar::Kind::Error, longText);
    QTRY_VERIFY(range() > 0 && m_place->verticalScrollBar()->isVisible());
    for (const MessageBar *bar : {m_first, m_second})
        QTRY_VERIFY2(bar->height() >= bar->heightForWidth(bar->width()), qPrintable(QString::number(bar->height())));
    QVERIFY(m_page->height() >= lines(1));
    QVERIFY(m_place->widget()->width() <= m_place->viewport()->width());
    m_place->verticalScrollBar()->setValue(range());
    QVERIFY(isInSight(*m_page));
}

void ScrollingPlaceTest::whatIsNewComesIntoSight()
{
    show(lines(6));
    m_first->showMessage(MessageBar::Kind::Warning, longText);
    QTRY_VERIFY(range() > 0);
    m_place->verticalScrollBar()->setValue(range());
    // Where nobody says which part it is, all is seen from the top.
    m_second->showMessage(MessageBar::Kind::Error, QStringLiteral("It failed."));
    QTRY_COMPARE(m_place->verticalScrollBar()->value(), 0);
    m_second->clear();
    const int range = this->range();
    QTRY_VERIFY(this->range() < range);
    connect(m_second, &MessageBar::said, m_place.get(), [this] { m_place->reveal(m_second); });
    m_second->showMessage(MessageBar::Kind::Error, QStringLiteral("It failed."));
    QTRY_VERIFY(m_second->height() >= m_second->heightForWidth(m_second->width()) && isInSight(*m_second));
    m_place->verticalScrollBar()->setValue(0);
    QVERIFY(!isInSight(*m_second));
    m_second->showMessage(MessageBar::Kind::Error, QStringLiteral("It fails too.")); // as high as the one before
    QTRY_VERIFY(isInSight(*m_second));
}

void ScrollingPlaceTest::soDoesWhatHasTheFocus()
{
    show(lines(6));
    m_first->showMessage(MessageBar::Kind::Warning, longText);
    m_second->showMessage(MessageBar::Kind::Error, longText);
    QTRY_VERIFY(range() > 0 && !isInSight(*m_field));
    m_field->clearFocus(); // which it may have had from the beginning
    m_field->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(isInSight(*m_field));
}

void ScrollingPlaceTest::isAsHighAsItWasOnceAMessageIsGone()
{
    show(lines(6));
    m_first->showMessage(MessageBar::Kind::Warning, longText);
    QTRY_VERIFY(range() > 0);
    m_first->clear();
    QTRY_COMPARE(range(), 0);
    QCOMPARE(m_place->widget()->size(), m_place->size());
}

} // namespace penstock

QTEST_MAIN(penstock::ScrollingPlaceTest)
#include "scrollingplace_test.moc"
