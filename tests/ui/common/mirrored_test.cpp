// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/connections/profiledelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

constexpr QSize part(160, 40);

/// Where something is painted that the ground is not.
QRect ink(const QImage &image, QRgb ground)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

QImage cell(const QString &text, Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    QImage image(part, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    QStyleOptionViewItem item;
    item.rect = image.rect();
    item.direction = direction;
    item.features = QStyleOptionViewItem::HasDisplay;
    item.text = text;
    item.displayAlignment = alignment;
    item.font = QApplication::font();
    item.fontMetrics = QFontMetrics(item.font);
    item.palette.setColor(QPalette::Text, Qt::black);
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, &painter);
    return image;
}

} // namespace

/// What is other where one reads from right to left, and what is not.
class MirroredTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(qApp), *m_settings);
        m_settings->setColourScheme(Settings::ColourScheme::Light);
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void arrowsPointTheOtherWay_data();
    void arrowsPointTheOtherWay();
    void numbersStandBelowEachOther_data();
    void numbersStandBelowEachOther();
    void menuButtonsHaveTheirMarkBehindTheText();
    void connectionsBeginAtTheRight();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
};

void MirroredTest::arrowsPointTheOtherWay_data()
{
    QTest::addColumn<bool>("isOfDirection");
    for (const char *name : {"arrow-left", "arrow-right", "chevron-right", "undo"})
        QTest::newRow(name) << true;
    for (const char *name :
         {"play", "search", "chart", "arrow-up", "chevron-down"}) // of time, of things, of both sides
        QTest::newRow(name) << false;
}

void MirroredTest::arrowsPointTheOtherWay()
{
    QFETCH(const bool, isOfDirection);
    const QIcon icon = themedIcon(QString::fromLatin1(QTest::currentDataTag()));
    const QImage usual = icon.pixmap(32, 32).toImage();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage now = icon.pixmap(32, 32).toImage();
    QVERIFY(!ink(usual, 0).isEmpty());
    if (!isOfDirection) {
        QCOMPARE(now, usual);
        return;
    }
    QVERIFY(now != usual);
    const QRect place = ink(usual, 0);
    const QRect other = ink(now, 0); // to a pixel: what is drawn between two of them is not the same from both sides
    QVERIFY(std::abs(other.left() - (31 - place.right())) <= 1);
    QVERIFY(std::abs(other.right() - (31 - place.left())) <= 1);
}

void MirroredTest::numbersStandBelowEachOther_data()
{
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("isAtTheRight");
    const Qt::Alignment number = Qt::AlignRight | Qt::AlignVCenter;
    const Qt::Alignment text = Qt::AlignLeft | Qt::AlignVCenter;
    QTest::newRow("a number") << number << Qt::LeftToRight << true;
    QTest::newRow("a number, mirrored") << number << Qt::RightToLeft << true;
    QTest::newRow("a text") << text << Qt::LeftToRight << false;
    QTest::newRow("a text, mirrored") << text << Qt::RightToLeft << true;
}

void MirroredTest::numbersStandBelowEachOther()
{
    QFETCH(const Qt::Alignment, alignment);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const bool, isAtTheRight);
    const QRect one = ink(cell(QStringLiteral("7"), alignment, direction), qRgb(255, 255, 255));
    const QRect many = ink(cell(QStringLiteral("1,237"), alignment, direction), qRgb(255, 255, 255));
    QVERIFY(!one.isEmpty() && many.width() > one.width());
    QCOMPARE(one.center().x() > part.width() / 2, isAtTheRight);
    if (isAtTheRight)
        QCOMPARE(one.right(), many.right());
    else
        QVERIFY(one.right() < many.right());
}

void MirroredTest::menuButtonsHaveTheirMarkBehindTheText()
{
    // Without a text the mark is all there is.
    const auto mark = [](Qt::LayoutDirection direction) {
        QImage image(part, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        QStyleOptionToolButton button;
        button.rect = image.rect();
        button.direction = direction;
        button.state = QStyle::State_Enabled | QStyle::State_AutoRaise;
        button.features = QStyleOptionToolButton::HasMenu;
        button.toolButtonStyle = Qt::ToolButtonTextOnly;
        button.subControls = QStyle::SC_ToolButton;
        QApplication::style()->drawComplexControl(QStyle::CC_ToolButton, &button, &painter);
        painter.end();
        return ink(image, qRgb(255, 255, 255));
    };
    const QRect usual = mark(Qt::LeftToRight);
    const QRect mirrored = mark(Qt::RightToLeft);
    QVERIFY(!usual.isEmpty() && usual.left() > part.width() / 2);
    QVERIFY(!mirrored.isEmpty() && mirrored.right() < part.width() / 2);
}

void MirroredTest::connectionsBeginAtTheRight()
{
    QStandardItemModel model;
    QPixmap sign(16, 16);
    sign.fill(Qt::red);
    auto *item = new QStandardItem(QIcon(sign), QStringLiteral("home"));
    model.appendRow(item);
    const ProfileDelegate delegate;
    const auto placeOfSign = [&](Qt::LayoutDirection direction) {
        QImage image(240, 48, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        QRect found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == qRgb(255, 0, 0))
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    };
    const QRect usual = placeOfSign(Qt::LeftToRight);
    const QRect mirrored = placeOfSign(Qt::RightToLeft);
    QCOMPARE(usual.size(), QSize(16, 16));
    QVERIFY(usual.right() < 120);
    QCOMPARE(mirrored, QStyle::visualRect(Qt::RightToLeft, QRect(0, 0, 240, 48), usual));
}

QTEST_MAIN(MirroredTest)
#include "mirrored_test.moc"
