// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/controlmanners.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>
#include <qtestspontaneevent.h>

namespace penstock {

namespace {

void turnWheel(QWidget &widget)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // as from a hand: it goes on to the parents
    qApp->notify(&widget, &event);
}

} // namespace

class ControlMannersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_manners = std::make_unique<ControlManners>(*qApp); }
    void init();
    void cleanup() { m_area.reset(); }
    void cleanupTestCase() { m_manners.reset(); }

    void t4_1_theWheelChangesNothingWithoutFocus();
    void theWheelOverTabsChangesNone();
    void theWheelChangesWhatHasTheFocus();
    void t4_1_theFormScrollsInstead();
    void t4_2_enterPressesTheFocusedButton_data();
    void t4_2_enterPressesTheFocusedButton();
    void t4_2_altAndADigitTypeNothing();
    void letterKeysStillType();
    void dialogsAreNoLargerThanTheScreen();
    void theKeyboardStopsAtControlsAlone();
    void innerPartsHaveNames();
    void exclusiveButtonsAreRadioButtons();

private:
    std::unique_ptr<ControlManners> m_manners;
    std::unique_ptr<QScrollArea> m_area;
    QComboBox *m_combo = nullptr;
    QSpinBox *m_spin = nullptr;
    QSlider *m_slider = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_line = nullptr;
};

void ControlMannersTest::init()
{
    m_area = std::make_unique<QScrollArea>();
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    m_combo = new QComboBox(form);
    m_combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    m_spin = new QSpinBox(form);
    m_spin->setValue(50);
    m_slider = new QSlider(Qt::Vertical, form);
    m_slider->setValue(50);
    m_text = new QPlainTextEdit(form);
    m_line = new QLineEdit(form);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_combo, m_spin, m_slider, m_text, m_line})
        column->addWidget(widget);
    form->setMinimumHeight(2'000);
    m_area->setWidgetResizable(true);
    m_area->setWidget(form);
    m_area->resize(400, 300);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    m_text->setFocus();
}

void ControlMannersTest::t4_1_theWheelChangesNothingWithoutFocus()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_combo, m_spin, m_slider}) {
        turnWheel(*widget);
        turnWheel(*widget); // the first one must not have given it the focus
    }
    turnWheel(*m_spin->findChild<QLineEdit *>());
    QCOMPARE(m_combo->currentIndex(), 0);
    QCOMPARE(m_spin->value(), 50);
    QCOMPARE(m_slider->value(), 50);
    QVERIFY(m_text->hasFocus());
}

void ControlMannersTest::theWheelOverTabsChangesNone()
{
    QTabBar tabs(m_area->widget());
    for (const char *name : {"a", "b", "c"})
        tabs.addTab(QString::fromLatin1(name));
    tabs.show();
    turnWheel(tabs);
    QCOMPARE(tabs.currentIndex(), 0);
    QVERIFY(!tabs.hasFocus());
    tabs.setFocus();
    turnWheel(tabs);
    QCOMPARE(tabs.currentIndex(), 1);
}

void ControlMannersTest::theWheelChangesWhatHasTheFocus()
{
    m_combo->setFocus();
    turnWheel(*m_combo);
    QCOMPARE(m_combo->currentIndex(), 1);
    m_spin->setFocus();
    turnWheel(*m_spin);
    QCOMPARE(m_spin->value(), 49);
}

void ControlMannersTest::t4_1_theFormScrollsInstead()
{
    QCOMPARE(m_area->verticalScrollBar()->value(), 0);
    turnWheel(*m_combo);
    QVERIFY(m_area->verticalScrollBar()->value() > 0);
}

void ControlMannersTest::t4_2_enterPressesTheFocusedButton_data()
{
    QTest::addColumn<bool>("isTool");
    QTest::addColumn<int>("key");
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        QTest::addRow("push button %d", key) << false << key;
        QTest::addRow("tool button %d", key) << true << key;
    }
}

void ControlMannersTest::t4_2_enterPressesTheFocusedButton()
{
    QFETCH(const bool, isTool);
    QFETCH(const int, key);
    QAbstractButton *button = nullptr;
    if (isTool)
        button = new QToolButton(m_area->widget());
    else
        button = new QPushButton(m_area->widget());
    button->setFocusPolicy(Qt::StrongFocus);
    button->show();
    button->setFocus();
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key(key));
    QCOMPARE(clicked.size(), 1);
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key(key));
    QCOMPARE(clicked.size(), 1);
}

void ControlMannersTest::t4_2_altAndADigitTypeNothing()
{
    m_text->setPlainText(QStringLiteral("LIMIT 1000"));
    m_text->moveCursor(QTextCursor::End);
    QTest::keyClick(m_text, '1', Qt::AltModifier);
    QCOMPARE(m_text->toPlainText(), QStringLiteral("LIMIT 1000"));
    m_line->setFocus();
    QTest::keyClick(m_line, '1', Qt::AltModifier);
    QCOMPARE(m_line->text(), QString());
}

void ControlMannersTest::letterKeysStillType()
{
    QTest::keyClick(m_text, 'a');
    QTest::keyClick(m_text, 'A', Qt::ShiftModifier);
    QTest::keyClick(m_text, '@', Qt::ControlModifier | Qt::AltModifier); // AltGr, where it is sent so
    QVERIFY(m_text->toPlainText().startsWith(QStringLiteral("aA")));
}

void ControlMannersTest::dialogsAreNoLargerThanTheScreen()
{
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    QDialog dialog;
    dialog.resize(screen * 2);
    dialog.show();
    QVERIFY2(dialog.width() < screen.width() && dialog.height() < screen.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(dialog.width()).arg(dialog.height())));
    QDialog small;
    small.resize(screen / 2);
    small.show();
    QCOMPARE(small.size(), screen / 2);
}

void ControlMannersTest::theKeyboardStopsAtControlsAlone()
{
    QScrollArea withControl;
    withControl.setWidget(new QLineEdit);
    QScrollArea withText; // is scrolled by the keyboard
    withText.setWidget(new QLabel(QStringLiteral("a long text")));
    withControl.show();
    withText.show();
    QCOMPARE(withControl.focusPolicy(), Qt::NoFocus);
    QVERIFY(withText.focusPolicy() & Qt::TabFocus);
}

void ControlMannersTest::exclusiveButtonsAreRadioButtons()
{
    QWidget window;
    QButtonGroup group;
    QToolButton first(&window);
    QToolButton second(&window);
    QToolButton other(&window);
    for (QToolButton *one : {&first, &second, &other})
        one->setCheckable(true);
    group.addButton(&first);
    group.addButton(&second);
    first.setText(QStringLiteral("&Table"));
    first.setChecked(true);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&first);
    QCOMPARE(access->role(), QAccessible::RadioButton);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Table"));
    QVERIFY(access->state().checked);
    QAccessibleInterface *next = QAccessible::queryAccessibleInterface(&second);
    next->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(second.isChecked() && next->state().checked && !access->state().checked);
    QCOMPARE(QAccessible::queryAccessibleInterface(&other)->role(), QAccessible::CheckBox);
}

void ControlMannersTest::innerPartsHaveNames()
{
    QLineEdit field;
    field.setClearButtonEnabled(true);
    QComboBox box;
    box.setAccessibleDescription(QStringLiteral("Time zone"));
    box.setEditable(true);
    field.show();
    box.show();
    QKeySequenceEdit key;
    key.setAccessibleName(QStringLiteral("New key"));
    key.show();
    QComboBox named; // what is chosen is what screen readers hear as the name of a box
    named.setAccessibleName(QStringLiteral("Separator"));
    named.show();
    QComboBox late; // asked for its size before anybody has said what it is
    late.setEditable(true);
    late.ensurePolished();
    late.lineEdit()->ensurePolished();
    late.setAccessibleName(QStringLiteral("Folder"));
    late.show();
    QCOMPARE(named.accessibleDescription(), QStringLiteral("Separator"));
    QCOMPARE(late.lineEdit()->accessibleName(), QStringLiteral("Folder"));
    QCOMPARE(field.findChild<QToolButton *>()->accessibleName(), QStringLiteral("Clear"));
    QCOMPARE(key.findChild<QLineEdit *>()->accessibleName(), QStringLiteral("New key"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&key)->role(), QAccessible::EditableText);
    QCOMPARE(box.lineEdit()->accessibleName(), QStringLiteral("Time zone"));
}

} // namespace penstock

QTEST_MAIN(penstock::ControlMannersTest)
#include "controlmanners_test.moc"
