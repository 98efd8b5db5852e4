// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/ui/common/colourpairs.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

constexpr int margin = 6;
constexpr QSize part(60, 24);

struct Painted
{
    QStyle::PrimitiveElement primitive = QStyle::PE_CustomBase;
    QStyle::ControlElement control = QStyle::CE_CustomBase;
    QStyle::State state = QStyle::State_None;
};

QImage ground(ThemeRole role)
{
    QImage image(part + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    image.fill(themeColor(role));
    return image;
}

QImage paintedBy(const QStyle &style, const Painted &what, ThemeRole on = ThemeRole::Surface)
{
    QImage image = ground(on);
    QPainter painter(&image);
    const QRect place(QPoint(margin, margin), part);
    const auto draw = [&](auto option) {
        option.rect = place;
        option.state = what.state;
        option.palette = QApplication::palette();
        if (what.primitive != QStyle::PE_CustomBase)
            style.drawPrimitive(what.primitive, &option, &painter);
        else
            style.drawControl(what.control, &option, &painter);
    };
    switch (what.control) {
    case QStyle::CE_TabBarTabShape:
        draw(QStyleOptionTab());
        break;
    case QStyle::CE_HeaderSection:
        draw(QStyleOptionHeader());
        break;
    default:
        break;
    }
    if (what.primitive == QStyle::PE_PanelLineEdit) {
        QStyleOptionFrame frame;
        frame.lineWidth = 1;
        draw(frame);
    } else if (what.primitive != QStyle::PE_CustomBase) {
        draw(QStyleOptionButton());
    }
    painter.end();
    return image;
}

QStyleOptionSlider scrollBar(int length, int maximum, int page, int position)
{
    QStyleOptionSlider bar;
    bar.orientation = Qt::Vertical;
    bar.rect = QRect(0, 0, 12, length);
    bar.minimum = 0;
    bar.maximum = maximum;
    bar.pageStep = page;
    bar.sliderPosition = position;
    return bar;
}

} // namespace

class StyleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void statesCanBeToldApart_data();
    void statesCanBeToldApart();
    void nothingIsPaintedBesideItsPlace_data() { statesCanBeToldApart_data(); }
    void nothingIsPaintedBesideItsPlace();
    void whatCanBeTickedStandsOut_data();
    void whatCanBeTickedStandsOut();
    void progressFillsItsShare_data();
    void progressFillsItsShare();
    void aScrollBarIsAllTrack_data();
    void aScrollBarIsAllTrack();
    void theHandleReachesBothEnds();
    void wideCellsBeginWhereTheirHeadingsDo();
    void messageBoxesHaveOurIcons();
    void aHeadingsArrowIsInItsMiddle();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
};

void StyleTest::initTestCase()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(qApp), *m_settings);
}

void StyleTest::aHeadingsArrowIsInItsMiddle()
{
    QStyleOptionHeader heading;
    heading.orientation = Qt::Horizontal;
    heading.state = QStyle::State_Horizontal;
    for (const int height : {22, 30, 41}) {
        heading.rect = QRect(10, 5, 120, height);
        const QRect arrow = QApplication::style()->subElementRect(QStyle::SE_HeaderArrow, &heading);
        QVERIFY(arrow.width() > 0);
        QCOMPARE(arrow.center().y(), heading.rect.center().y());
    }
}

void StyleTest::statesCanBeToldApart_data()
{
    QTest::addColumn<Painted>("one");
    QTest::addColumn<Painted>("other");
    using S = QStyle;
    const auto primitive = [](S::PrimitiveElement element, S::State state) {
        return Painted{element, S::CE_CustomBase, state};
    };
    const auto control = [](S::ControlElement element, S::State state) {
        return Painted{S::PE_CustomBase, element, state};
    };
    const auto box = [&](S::State state) { return primitive(S::PE_IndicatorCheckBox, state); };
    QTest::newRow("check box: off, on") << box(S::State_Enabled | S::State_Off) << box(S::State_Enabled | S::State_On);
    QTest::newRow("check box: on, partly")
        << box(S::State_Enabled | S::State_On) << box(S::State_Enabled | S::State_NoChange);
    QTest::newRow("check box: on, disabled") << box(S::State_Enabled | S::State_On) << box(S::State_On);
    QTest::newRow("check box: off, hovered") << box(S::State_Enabled) << box(S::State_Enabled | S::State_MouseOver);
    const auto radio = [&](S::State state) { return primitive(S::PE_IndicatorRadioButton, state); };
    QTest::newRow("radio button: off, on") << radio(S::State_Enabled) << radio(S::State_Enabled | S::State_On);
    QTest::newRow("radio button: on, disabled") << radio(S::State_Enabled | S::State_On) << radio(S::State_On);
    const auto button = [&](S::State state) { return primitive(S::PE_PanelButtonTool, state); };
    QTest::newRow("button: up, down") << button(S::State_Enabled | S::State_Raised)
                                      << button(S::State_Enabled | S::State_Sunken);
    QTest::newRow("button: up, hovered") << button(S::State_Enabled) << button(S::State_Enabled | S::State_MouseOver);
    QTest::newRow("flat button: at rest, hovered")
        << button(S::State_Enabled | S::State_AutoRaise)
        << button(S::State_Enabled | S::State_AutoRaise | S::State_MouseOver);
    QTest::newRow("switch: down, disabled") << button(S::State_Enabled | S::State_On) << button(S::State_On);
    const auto push = [&](S::State state) { return primitive(S::PE_PanelButtonCommand, state); };
    QTest::newRow("push button: focus by keyboard")
        << push(S::State_Enabled) << push(S::State_Enabled | S::State_HasFocus | S::State_KeyboardFocusChange);
    const auto field = [&](S::State state) { return primitive(S::PE_PanelLineEdit, state); };
    QTest::newRow("field: with and without focus")
        << field(S::State_Enabled) << field(S::State_Enabled | S::State_HasFocus);
    QTest::newRow("field: disabled") << field(S::State_Enabled) << field(S::State_None);
    const auto tab = [&](S::State state) { return control(S::CE_TabBarTabShape, state); };
    QTest::newRow("tab: selected") << tab(S::State_Enabled) << tab(S::State_Enabled | S::State_Selected);
    QTest::newRow("tab: hovered") << tab(S::State_Enabled) << tab(S::State_Enabled | S::State_MouseOver);
    const auto header = [&](S::State state) { return control(S::CE_HeaderSection, state); };
    QTest::newRow("heading: hovered") << header(S::State_Enabled) << header(S::State_Enabled | S::State_MouseOver);
    QTest::newRow("heading: pressed") << header(S::State_Enabled) << header(S::State_Enabled | S::State_Sunken);
    const auto branch = [&](S::State state) { return primitive(S::PE_IndicatorBranch, state); };
    QTest::newRow("branch: shut, open") << branch(S::State_Enabled | S::State_Children)
                                        << branch(S::State_Enabled | S::State_Children | S::State_Open);
    QTest::newRow("branch: a leaf") << branch(S::State_Enabled) << branch(S::State_Enabled | S::State_Children);
    QTest::newRow("arrows") << primitive(S::PE_IndicatorArrowUp, S::State_Enabled)
                            << primitive(S::PE_IndicatorArrowDown, S::State_Enabled);
}

void StyleTest::statesCanBeToldApart()
{
    QFETCH(Painted, one);
    QFETCH(Painted, other);
    for (const auto scheme : {Settings::ColourScheme::Light, Settings::ColourScheme::Dark}) {
        m_settings->setColourScheme(scheme);
        QVERIFY(paintedBy(*qApp->style(), one) != paintedBy(*qApp->style(), other));
    }
}

void StyleTest::nothingIsPaintedBesideItsPlace()
{
    QFETCH(Painted, one);
    QFETCH(Painted, other);
    m_settings->setColourScheme(Settings::ColourScheme::Dark);
    const QRect place(QPoint(margin, margin), part);
    for (const Painted &what : {one, other}) {
        QImage image = paintedBy(*qApp->style(), what);
        QPainter(&image).fillRect(place, themeColor(ThemeRole::Surface));
        QVERIFY(image == ground(ThemeRole::Surface));
    }
}

void StyleTest::whatCanBeTickedStandsOut_data()
{
    QTest::addColumn<Settings::ColourScheme>("scheme");
    QTest::addColumn<ThemeRole>("on");
    QTest::newRow("light window") << Settings::ColourScheme::Light << ThemeRole::Window;
    QTest::newRow("light surface") << Settings::ColourScheme::Light << ThemeRole::Surface;
    QTest::newRow("dark window") << Settings::ColourScheme::Dark << ThemeRole::Window;
    QTest::newRow("dark surface") << Settings::ColourScheme::Dark << ThemeRole::Surface;
}

void StyleTest::whatCanBeTickedStandsOut()
{
    QFETCH(Settings::ColourScheme, scheme);
    QFETCH(ThemeRole, on);
    m_settings->setColourScheme(scheme);
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
        for (const QStyle::State state :
             {QStyle::State_Enabled | QStyle::State_Off, QStyle::State_Enabled | QStyle::State_On}) {
            const QImage image = paintedBy(*qApp->style(), {element, QStyle::CE_CustomBase, state}, on);
            double best = 1;
            for (int x = 0; x < image.width(); ++x)
                best = qMax(best, contrast(image.pixelColor(x, image.height() / 2), themeColor(on)));
            QVERIFY2(best >= 3.0, qPrintable(QString::number(best))); // WCAG 2.1, 1.4.11
        }
    }
}

void StyleTest::progressFillsItsShare_data()
{
    QTest::addColumn<int>("progress");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int progress : {0, 25, 50, 100}) {
        QTest::addRow("%d %%", progress) << progress << Qt::LeftToRight;
        QTest::addRow("%d %% from the right", progress) << progress << Qt::RightToLeft;
    }
}

void StyleTest::progressFillsItsShare()
{
    QFETCH(int, progress);
    QFETCH(Qt::LayoutDirection, direction);
    m_settings->setColourScheme(Settings::ColourScheme::Light);
    QStyleOptionProgressBar bar;
    bar.rect = QRect(0, 0, 400, 10);
    bar.minimum = 1'000;
    bar.maximum = 1'100;
    bar.progress = 1'000 + progress;
    bar.direction = direction;
    bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    QImage image(bar.rect.size(), QImage::Format_RGB32);
    image.fill(themeColor(ThemeRole::Window));
    QPainter painter(&image);
    qApp->style()->drawControl(QStyle::CE_ProgressBarContents, &bar, &painter);
    painter.end();
    const QColor empty = themeColor(ThemeRole::Window);
    int filled = 0;
    for (int x = 0; x < image.width(); ++x)
        filled += image.pixelColor(x, 5) != empty ? 1 : 0;
    QVERIFY2(qAbs(filled - 4 * progress) <= 2, qPrintable(QString::number(filled)));
    if (progress > 0 && progress < 100) {
        const int beginning = direction == Qt::LeftToRight ? 8 : image.width() - 8;
        QVERIFY(image.pixelColor(beginning, 5) != empty);
    }
}

void StyleTest::aScrollBarIsAllTrack_data()
{
    QTest::addColumn<QStyleOptionSlider>("bar");
    QTest::newRow("in the middle") << scrollBar(300, 1'000, 100, 400);
    QTest::newRow("nothing to scroll") << scrollBar(300, 0, 100, 0);
    QTest::newRow("two thousand million rows") << scrollBar(300, 2'000'000'000, 40, 1'999'999'999);
    QTest::newRow("shorter than its handle") << scrollBar(20, 1'000, 1, 500);
    QStyleOptionSlider across = scrollBar(12, 1'000, 100, 400);
    across.orientation = Qt::Horizontal;
    across.rect = QRect(10, 5, 300, 12);
    across.direction = Qt::RightToLeft;
    QTest::newRow("from right to left") << across;
}

void StyleTest::aScrollBarIsAllTrack()
{
    QFETCH(QStyleOptionSlider, bar);
    const auto rect = [&bar](QStyle::SubControl control) {
        return qApp->style()->subControlRect(QStyle::CC_ScrollBar, &bar, control);
    };
    const QRect handle = rect(QStyle::SC_ScrollBarSlider);
    const QRect before = rect(QStyle::SC_ScrollBarSubPage);
    const QRect after = rect(QStyle::SC_ScrollBarAddPage);
    QCOMPARE(rect(QStyle::SC_ScrollBarGroove), bar.rect);
    QVERIFY(bar.rect.contains(handle));
    const auto length = [&bar](const QRect &r) { return bar.orientation == Qt::Horizontal ? r.width() : r.height(); };
    QCOMPARE(length(before) + length(handle) + length(after), length(bar.rect));
    QVERIFY(!before.intersects(handle) && !after.intersects(handle));
    QVERIFY(length(handle) >= qMin(length(bar.rect), 24)); // can be taken with the mouse
    QVERIFY(rect(QStyle::SC_ScrollBarAddLine).isEmpty());
    if (bar.direction == Qt::RightToLeft)
        QVERIFY(before.left() > handle.left());
}

void StyleTest::theHandleReachesBothEnds()
{
    for (const auto &[position, top] : {std::pair{0, true}, std::pair{1'000, false}}) {
        const QStyleOptionSlider bar = scrollBar(300, 1'000, 100, position);
        const QRect handle = qApp->style()->subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider);
        QCOMPARE(top ? handle.top() : handle.bottom(), top ? bar.rect.top() : bar.rect.bottom());
    }
}

void StyleTest::wideCellsBeginWhereTheirHeadingsDo()
{
    QTableView table;
    const QHeaderView *const header = table.horizontalHeader();
    const int usual = qApp->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    widenCells(table);
    const int wide = qApp->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    QVERIFY(wide > usual);
    QCOMPARE(qApp->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1, wide);
}

void StyleTest::messageBoxesHaveOurIcons()
{
    m_settings->setColourScheme(Settings::ColourScheme::Light);
    const auto image = [](QStyle::StandardPixmap pixmap) {
        return qApp->style()->standardIcon(pixmap).pixmap(32, 32).toImage();
    };
    const auto has = [](const QImage &picture, ThemeRole role) {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                if (pixel.alpha() == 255 && pixel.rgb() == themeColor(role).rgb())
                    return true;
            }
        }
        return false;
    };
    QVERIFY(has(image(QStyle::SP_MessageBoxWarning), ThemeRole::Paused));
    QVERIFY(has(image(QStyle::SP_MessageBoxCritical), ThemeRole::Error));
    QVERIFY(has(image(QStyle::SP_MessageBoxInformation), ThemeRole::Accent));
}

} // namespace penstock

QTEST_MAIN(penstock::StyleTest)
#include "style_test.moc"
