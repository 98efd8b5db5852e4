// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QTest>
#include <QWidget>

#include <memory>

using namespace penstock;

namespace {

/// Of a size of its own.
class Box final : public QWidget
{
public:
    Box(QSize size, QWidget *parent) : QWidget(parent), m_size(size) {}
    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return {m_size.width() / 2, m_size.height()}; }

private:
    QSize m_size;
};

} // namespace

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_flow = new FlowLayout(m_window.get());
        m_flow->setSpacing(10);
        m_flow->setContentsMargins(0, 0, 0, 0);
        for (const QSize size : {QSize(100, 20), QSize(60, 30), QSize(80, 20)}) {
            m_boxes += new Box(size, m_window.get());
            m_flow->addWidget(m_boxes.last());
        }
        m_window->show(); // what was never shown takes no place
    }
    void cleanup() { m_boxes.clear(); }

    void goesOnInTheNextLine_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QList<QPoint>>("places");
        QTest::newRow("all in one") << 260 << 30 << QList<QPoint>{{0, 5}, {110, 0}, {180, 5}};
        QTest::newRow("one too narrow") << 259 << 60 << QList<QPoint>{{0, 5}, {110, 0}, {0, 40}};
        QTest::newRow("one above two") << 150 << 60 << QList<QPoint>{{0, 0}, {0, 30}, {70, 35}};
        QTest::newRow("narrower than one") << 90 << 90 << QList<QPoint>{{0, 0}, {0, 30}, {0, 70}};
    }

    void goesOnInTheNextLine()
    {
        QFETCH(int, width);
        QFETCH(QList<QPoint>, places);
        QTEST(m_flow->heightForWidth(width), "height");
        m_flow->setGeometry({0, 0, width, 200});
        for (qsizetype i = 0; i < places.size(); ++i) {
            QCOMPARE(m_boxes.at(i)->pos(), places.at(i));
            QVERIFY(m_boxes.at(i)->geometry().right() < width);
        }
    }

    void whatIsHiddenTakesNoPlace()
    {
        m_boxes.at(1)->hide();
        m_flow->setGeometry({0, 0, 190, 50});
        QCOMPARE(m_boxes.at(2)->pos(), QPoint(110, 0));
        QCOMPARE(m_flow->heightForWidth(190), 20);
        QCOMPARE(m_flow->sizeHint(), QSize(190, 20));
        QCOMPARE(m_flow->minimumSize(), QSize(50, 20));
    }

    void theTopOfALine()
    {
        m_flow->setAlignment(m_boxes.at(0), Qt::AlignTop);
        m_flow->setGeometry({0, 0, 260, 50});
        QCOMPARE(m_boxes.at(0)->geometry(), QRect(0, 0, 100, 20));
        QCOMPARE(m_boxes.at(2)->pos(), QPoint(180, 5));
    }

    void theRightEndOfALine()
    {
        m_flow->setAlignment(m_boxes.at(2), Qt::AlignRight);
        m_flow->setGeometry({0, 0, 400, 50});
        QCOMPARE(m_boxes.at(2)->pos(), QPoint(320, 5));
        QCOMPARE(m_flow->itemAt(2)->alignment(), Qt::Alignment(Qt::AlignRight));
        m_window->setLayoutDirection(Qt::RightToLeft);
        m_flow->setGeometry({0, 0, 400, 50});
        QCOMPARE(m_boxes.at(0)->pos(), QPoint(300, 5));
        QCOMPARE(m_boxes.at(2)->pos(), QPoint(0, 5));
    }

    void itemsCanBeTaken()
    {
        const std::unique_ptr<QLayoutItem> taken(m_flow->takeAt(1));
        QCOMPARE(taken->widget(), m_boxes.at(1));
        QCOMPARE(m_flow->count(), 2);
        QVERIFY(!m_flow->takeAt(2) && !m_flow->takeAt(-1));
        QCOMPARE(m_flow->sizeHint(), QSize(190, 20));
    }

private:
    std::unique_ptr<QWidget> m_window;
    FlowLayout *m_flow = nullptr;
    QList<QWidget *> m_boxes;
};

QTEST_MAIN(FlowLayoutTest)

#include "flowlayout_test.moc"
