// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"
#include "tests/ui/preferences/settingeffects.h"
#include "ui/common/fixedfont.h"
#include "ui/common/keymap.h"
#include "ui/mainwindow/palette/keyrows.h"
#include "ui/monitor/figuregrid.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/query/completion/completer.h"
#include "ui/query/queryeditor.h"
#include "ui/results/gridcelllook.h"
#include "ui/write/lineeditor.h"
#include "ui/write/writetab.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QTranslator>

namespace penstock {

/// What is set about the look, the language and the editors does what it says, at once where it is not a beginning.
class LookEffectsTest final : public SettingEffects
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void effect_data();
    void effect();
    void bracketsAreClosed_data();
    void bracketsAreClosed();
    void formsOfLettersAreThoseOfTheLanguage_data();
    void formsOfLettersAreThoseOfTheLanguage();
    void startingAgainClosesTheWindow();

private:
    void colourScheme();
    void density();
    void textSize();
    void fixedFont();
    void fixedSize();
    void language();
    void motion();
    void tabWidth();
    void tabIsSpaces();
    void completes();
    void closesBrackets();
    void lineNumbers();
    void wraps();
};

void LookEffectsTest::effect_data()
{
    addRows(lookPages(), {{settingkey::colourScheme, [this] { colourScheme(); }},
                          {settingkey::density, [this] { density(); }},
                          {settingkey::textSize, [this] { textSize(); }},
                          {settingkey::fixedFont, [this] { fixedFont(); }},
                          {settingkey::fixedSize, [this] { fixedSize(); }},
                          {settingkey::language, [this] { language(); }},
                          {settingkey::motion, [this] { motion(); }},
                          {settingkey::tabWidth, [this] { tabWidth(); }},
                          {settingkey::tabIsSpaces, [this] { tabIsSpaces(); }},
                          {settingkey::completes, [this] { completes(); }},
                          {settingkey::closesBrackets, [this] { closesBrackets(); }},
                          {settingkey::lineNumbers, [this] { lineNumbers(); }},
                          {settingkey::wraps, [this] { wraps(); }}});
}

void LookEffectsTest::effect()
{
    QFETCH(const Check, check);
    check();
}

void LookEffectsTest::colourScheme()
{
    set(settingkey::colourScheme, QStringLiteral("Dark"));
    QVERIFY(isDarkTheme() && !isHighContrast());
    set(settingkey::colourScheme, QStringLiteral("HighContrast"));
    QVERIFY(isHighContrast());
    const QColor window = QApplication::palette().color(QPalette::Window);
    QVERIFY(window == Qt::white || window == Qt::black);
}

void LookEffectsTest::density()
{
    QPushButton button(QStringLiteral("Run"));
    const int before = button.sizeHint().height();
    set(settingkey::density, QStringLiteral("Compact"));
    QVERIFY2(button.sizeHint().height() < before, qPrintable(QString::number(button.sizeHint().height())));
    set(settingkey::density, QStringLiteral("Comfortable"));
    QCOMPARE(button.sizeHint().height(), before);
    GridCellLook cells;
    const int row = cells.rowHeight();
    set(settingkey::density, QStringLiteral("Compact"));
    QCOMPARE(cells.rowHeight(), row - 4);
}

void LookEffectsTest::textSize()
{
    QPushButton button;
    const int before = button.font().pointSize();
    set(settingkey::textSize, before + 5);
    QCOMPARE(button.font().pointSize(), before + 5);
    QCOMPARE(QPushButton().font().pointSize(), before + 5);
    set(settingkey::textSize, 0);
    QCOMPARE(button.font().pointSize(), before);
}

void LookEffectsTest::fixedFont()
{
    set(settingkey::fixedFont, QStringLiteral("Some Mono"));
    QCOMPARE(m_tab->editor()->font().family(), QStringLiteral("Some Mono"));
    QCOMPARE(newTab()->editor()->font().family(), QStringLiteral("Some Mono"));
}

void LookEffectsTest::fixedSize()
{
    const int before = m_tab->editor()->fontMetrics().height();
    set(settingkey::fixedSize, 24);
    QCOMPARE(m_tab->editor()->font().pointSize(), 24);
    QVERIFY(m_tab->editor()->fontMetrics().height() > before);
    // Lists and figures follow as well, those that are there already and those that ask later.
    QTableView table;
    fitRows(table, 2);
    FigureGrid figures(1);
    figures.add(QStringLiteral("Read"), QStringLiteral("88"), {});
    const int row = table.verticalHeader()->defaultSectionSize();
    const QLabel &label = *figures.findChildren<QLabel *>().constLast();
    const int figure = label.minimumHeight();
    set(settingkey::fixedSize, 32);
    QCOMPARE(penstock::fixedFont().pointSize(), 32);
    QVERIFY(table.verticalHeader()->defaultSectionSize() > row);
    QVERIFY(label.minimumHeight() > figure);
}

void LookEffectsTest::language()
{
    const QLocale before;
    set(settingkey::language, QStringLiteral("de"));
    installTexts(*qApp, settings().text(settingkey::language));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(MainWindow::tr("Main tool bar") != QLatin1String("Main tool bar"), true);
    const QKeySequence enter(Qt::CTRL | Qt::Key_Return);
    const QString name = enter.toString(QKeySequence::NativeText);
    QVERIFY2(!name.contains(QStringLiteral("Return")), qPrintable(name));
    QCOMPARE(keysText({enter, QKeySequence(Qt::CTRL | Qt::Key_Enter)}), name); // as keyboards call both
    QCOMPARE(enter.toString(QKeySequence::PortableText), QStringLiteral("Ctrl+Return"));
    QLocale::setDefault(before);
    const QList<QTranslator *> installed = qApp->findChildren<QTranslator *>();
    qDeleteAll(installed);
}

void LookEffectsTest::formsOfLettersAreThoseOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("given"); ///< by the person, for all programs
    QTest::addColumn<QByteArray>("forms");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QByteArray() << QByteArray("zh_CN");
    QTest::newRow("Japanese") << QStringLiteral("ja") << QByteArray() << QByteArray("ja");
    QTest::newRow("one that has no such letters") << QStringLiteral("de") << QByteArray() << QByteArray();
    QTest::newRow("the desktop's") << QStringLiteral("system") << QByteArray() << QByteArray();
    QTest::newRow("otherwise by hand") << QStringLiteral("zh_CN") << QByteArray("ja") << QByteArray("ja");
}

void LookEffectsTest::formsOfLettersAreThoseOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, forms);
    const QByteArray before = qgetenv("FC_LANG");
    forgetLetterForms();
    if (!given.isEmpty())
        qputenv("FC_LANG", given);
    QCOMPARE(chooseLetterForms(language), !forms.isEmpty() && given.isEmpty());
    QCOMPARE(qgetenv("FC_LANG"), forms);
    forgetLetterForms();
    QVERIFY(!qEnvironmentVariableIsSet("FC_LANG"));
    if (!before.isEmpty())
        qputenv("FC_LANG", before);
}

void LookEffectsTest::motion()
{
    set(settingkey::motion, QStringLiteral("Full"));
    QVERIFY(m_window->isAnimated());
    set(settingkey::motion, QStringLiteral("Reduced"));
    QVERIFY(!m_window->isAnimated());
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

void LookEffectsTest::tabWidth()
{
    set(settingkey::tabWidth, 7);
    QTest::keyClick(m_tab->editor(), Qt::Key_Tab);
    QCOMPARE(m_tab->editor()->toPlainText(), QString(7, u' '));
    QCOMPARE(m_tab->editor()->tabStopDistance(), 7.0 * m_tab->editor()->fontMetrics().horizontalAdvance(u' '));
}

void LookEffectsTest::tabIsSpaces()
{
    set(settingkey::tabIsSpaces, false);
    QTest::keyClick(m_tab->editor(), Qt::Key_Tab);
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("\t"));
    m_tab->editor()->selectAll();
    QTest::keyClick(m_tab->editor(), Qt::Key_Tab);
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("\t\t"));
    QTest::keyClick(m_tab->editor(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("\t"));
}

void LookEffectsTest::completes()
{
    m_tab->show();
    m_tab->editor()->setFocus();
    QTest::keyClicks(m_tab->editor(), QStringLiteral("SEL"));
    QTRY_VERIFY(m_tab->editor()->completer().isOpen());
    m_tab->editor()->completer().close();
    m_tab->editor()->clear();
    set(settingkey::completes, false);
    QTest::keyClicks(m_tab->editor(), QStringLiteral("SEL"));
    QCoreApplication::sendPostedEvents(); // what is offered is made up by one of these
    QVERIFY(!m_tab->editor()->completer().isOpen());
    QTest::keyClick(m_tab->editor(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(m_tab->editor()->completer().isOpen());
}

void LookEffectsTest::closesBrackets()
{
    QTest::keyClicks(m_tab->editor(), QStringLiteral("("));
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("("));
    m_tab->editor()->clear();
    set(settingkey::closesBrackets, true);
    QTest::keyClicks(m_tab->editor(), QStringLiteral("("));
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("()"));
}

void LookEffectsTest::lineNumbers()
{
    WriteTab lines(m_test->services);
    const int before = m_tab->editor()->gutterWidth();
    set(settingkey::lineNumbers, false);
    QVERIFY(m_tab->editor()->gutterWidth() < before);
    QVERIFY(lines.editor()->gutterWidth() < before);
}

void LookEffectsTest::wraps()
{
    QCOMPARE(m_tab->editor()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    set(settingkey::wraps, false);
    QCOMPARE(m_tab->editor()->lineWrapMode(), QPlainTextEdit::NoWrap);
}

void LookEffectsTest::bracketsAreClosed_data()
{
    QTest::addColumn<QString>("before"); ///< '|': the caret, or both ends of what is selected
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *typed, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(typed) << QString::fromUtf8(after);
    };
    row("opens", "mean|", "(", "mean(|)");
    row("steps over", "mean(|)", ")", "mean()|");
    row("nested", "|", "([{", "([{|}])");
    row("through all", "|", "([{}])", "([{}])|");
    row("before a word", "|value", "(", "(|value");
    row("before a quote", "|\"value\"", "(", "(|\"value\"");
    row("around what is selected", "|value|", "(", "(value|)");
    row("in a string", "'a|b'", "(", "'a(|b'");
    row("in a quoted name", "\"a|b\"", "(", "\"a(|b\"");
    row("in a comment", "-- a| b", "(", "-- a(| b");
    row("takes both", "(|)", "\b", "|");
    row("takes one", "(|x)", "\b", "|x)");
    row("not of another kind", "(|]", "\b", "|]");
    row("closing alone", "a|", ")", "a)|");
}

void LookEffectsTest::bracketsAreClosed()
{
    QFETCH(QString, before);
    QFETCH(const QString, typed);
    QFETCH(const QString, after);
    set(settingkey::closesBrackets, true);
    set(settingkey::completes, false);
    QueryEditor &editor = *m_tab->editor();
    const auto from = int(before.indexOf(u'|'));
    before.remove(from, 1);
    const auto to = int(before.indexOf(u'|'));
    editor.setPlainText(before.remove(u'|'));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(from);
    if (to >= 0)
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
    for (const QChar letter : typed) {
        if (letter == u'\b')
            QTest::keyClick(&editor, Qt::Key_Backspace);
        else
            QTest::keyClick(&editor, letter.toLatin1());
    }
    QString now = editor.toPlainText();
    QCOMPARE(now.insert(editor.textCursor().position(), u'|'), after);
}

void LookEffectsTest::startingAgainClosesTheWindow()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (commandOf(*action) == QLatin1String("window.preferences"))
            action->trigger();
    }
    auto *preferences = m_window->findChild<PreferencesWindow *>();
    QVERIFY(preferences && preferences->isVisible());
    QVERIFY(!m_window->startsAgain());
    Q_EMIT preferences->startAgainRequested();
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_window->startsAgain());
}

} // namespace penstock

QTEST_MAIN(penstock::LookEffectsTest)
#include "lookeffects_test.moc"
