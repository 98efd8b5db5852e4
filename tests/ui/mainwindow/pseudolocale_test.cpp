// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/samples.h"
#include "tests/pictures/album.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/common/keymap.h"
#include "ui/common/numberededitor.h"
#include "ui/common/theme.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/watchdialog.h"
#include "ui/mainwindow/aboutbox.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/query/patterndialog.h"
#include "ui/query/saved/movequerydialog.h"
#include "ui/query/saved/savequerydialog.h"
#include "ui/results/gridview.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include <functional>
#include <memory>

namespace penstock {

namespace {

/// English as a language that has longer words with marks on their letters: what is not for it is not translated.
class PseudoTexts final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QLatin1String(context).startsWith(QLatin1String("penstock::")))
            return {};
        return pseudo(QString::fromUtf8(source));
    }

    /// Longer by a third at least. Places of values, mnemonics and marks stay what they are.
    static QString pseudo(const QString &source)
    {
        static const QString plain = QStringLiteral("aceinosuyACEINOSUY");
        static const QString marked = QStringLiteral("àçéîñöšûýÀÇÉÎÑÖŠÛÝ");
        QString text;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const QChar letter = source.at(i);
            if ((letter == u'%' || letter == u'&') && i + 1 < source.size()) {
                text += letter;
                text += source.at(++i);
                continue;
            }
            const qsizetype known = plain.indexOf(letter);
            text += known < 0 ? letter : marked.at(known);
        }
        // Filters of file dialogs, and texts that are a sign.
        if (source.contains(QStringLiteral("(*")) || source.size() < 3)
            return text;
        return text + QStringLiteral(" ") + QString(std::max<qsizetype>(1, source.size() / 3), u'ö');
    }
};

} // namespace

/// The windows in a language of long words with marks, and from right to left: nothing is cut off, what is code,
/// numbers or a chart stays as it is, and every text is one that can be translated.
class PseudoLocaleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void mainWindow_data();
    void mainWindow();
    void dialogs_data();
    void dialogs();
    void preferences();
    void wizard();
    void whatIsNoProseStays();
    void whatIsNoProseLooksTheSame();

private:
    void judge(const QWidget &widget, const QString &what);

    PseudoTexts m_texts;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_faults;
};

void PseudoLocaleTest::initTestCase_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("long words") << false;
    QTest::newRow("from right to left") << true;
}

void PseudoLocaleTest::init()
{
    QFETCH_GLOBAL(const bool, isMirrored);
    m_faults.clear();
    QVERIFY(QCoreApplication::installTranslator(&m_texts));
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_test = std::make_unique<TestServices>();
    m_theme = std::make_unique<Theme>(*qApp, m_test->settings);
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(1'366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PseudoLocaleTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_test.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&m_texts);
}

void PseudoLocaleTest::judge(const QWidget &widget, const QString &what)
{
    QCoreApplication::sendPostedEvents(); // layouts
    const QStringList cut = cutTexts(widget);
    for (const QString &fault : cut)
        m_faults += what + QStringLiteral(": ") + fault;
}

void PseudoLocaleTest::mainWindow_data()
{
    QTest::addColumn<QString>("dock"); ///< in front
    for (const char *dock : {"explorer", "patterns", "history", "savedQueries"})
        QTest::newRow(dock) << QString::fromLatin1(dock);
}

void PseudoLocaleTest::mainWindow()
{
    QFETCH(const QString, dock);
    auto *front = m_window->findChild<QDockWidget *>(dock);
    QVERIFY(front);
    front->raise();
    QTRY_VERIFY(!front->visibleRegion().isEmpty());
    judge(*m_window, dock);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    // The first menu is where one begins to read.
    QFETCH_GLOBAL(const bool, isMirrored);
    const QRect first = m_window->menuBar()->actionGeometry(m_window->menuBar()->actions().constFirst());
    QCOMPARE(first.center().x() > m_window->width() / 2, isMirrored);
    QCOMPARE(front->geometry().center().x() > m_window->width() / 2, isMirrored); // and so are the lists
}

void PseudoLocaleTest::dialogs_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"connections", "save", "move", "pattern", "watch", "about"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PseudoLocaleTest::dialogs()
{
    QFETCH(const QString, name);
    QueryLibrary &library = m_test->workspace.queries;
    std::unique_ptr<QDialog> dialog;
    if (name == QLatin1String("connections"))
        dialog = std::make_unique<ConnectionsDialog>(m_test->services);
    else if (name == QLatin1String("save"))
        dialog = std::make_unique<SaveQueryDialog>(library, QString(), QStringLiteral("a"), Language::Sql, nullptr);
    else if (name == QLatin1String("move"))
        dialog = std::make_unique<MoveQueryDialog>(library, QStringLiteral("a.sql"), nullptr);
    else if (name == QLatin1String("pattern"))
        dialog = std::make_unique<PatternDialog>(m_test->workspace.patterns, OwnPattern{}, std::nullopt, nullptr);
    else if (name == QLatin1String("watch"))
        dialog = std::make_unique<WatchDialog>(m_test->sessions, QString(), QString());
    else
        dialog = std::make_unique<AboutBox>(nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    judge(*dialog, name);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    QVERIFY(dialog->width() <= 1'366 && dialog->height() <= 768);
}

void PseudoLocaleTest::preferences()
{
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (commandOf(*action) == QLatin1String("window.preferences"))
            action->trigger();
    }
    const auto *window = m_window->findChild<PreferencesWindow *>();
    QVERIFY(window && QTest::qWaitForWindowExposed(window->windowHandle()));
    for (int row = 0; row < window->pageList()->count(); ++row) {
        window->pageList()->setCurrentRow(row);
        judge(*window, window->pageList()->item(row)->text());
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    QVERIFY(window->width() <= 1'366 && window->height() <= 768);
}

void PseudoLocaleTest::wizard()
{
    QFile file(m_test->folder.filePath(QStringLiteral("climate.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,room,temperature\n2024-01-01T00:00:00Z,roof,1.5\n2024-01-01T00:01:00Z,roof,2.5\n");
    file.close();
    ImportWizard wizard(m_test->services, {file.fileName()}, {}, {});
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wizard));
    QPushButton *next = nullptr;
    for (QPushButton *button : wizard.findChildren<QPushButton *>())
        next = button->isDefault() ? button : next;
    QVERIFY(next);
    judge(wizard, QStringLiteral("file"));
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 30'000); // once the file was looked at
    next->click();
    judge(wizard, QStringLiteral("columns"));
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 30'000);
    next->click();
    judge(wizard, QStringLiteral("target"));
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

/// Code, tables of numbers and charts are read from left to right everywhere.
void PseudoLocaleTest::whatIsNoProseStays()
{
    QFETCH_GLOBAL(const bool, isMirrored);
    QVERIFY(m_window->menuBar()->actions().constFirst()->text().contains(u'ö'));
    QCOMPARE(m_window->layoutDirection(), isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_window->findChild<ResultView *>()->chartView(); // which is made when it is wanted
    const auto editors = m_window->findChildren<NumberedEditor *>();
    const auto grids = m_window->findChildren<GridView *>();
    const auto charts = m_window->findChildren<ChartCanvas *>();
    QVERIFY(!editors.isEmpty() && !grids.isEmpty() && !charts.isEmpty());
    for (NumberedEditor *editor : editors) {
        QCOMPARE(editor->layoutDirection(), Qt::LeftToRight);
        editor->setPlainText(QStringLiteral("SELECT 1"));
        QVERIFY(editor->cursorRect().left() < editor->width() / 2);
    }
    for (const GridView *grid : grids)
        QCOMPARE(grid->layoutDirection(), Qt::LeftToRight);
    for (const ChartCanvas *chart : charts)
        QCOMPARE(chart->layoutDirection(), Qt::LeftToRight);
}

/// Pixel by pixel.
void PseudoLocaleTest::whatIsNoProseLooksTheSame()
{
    ResultFeed feed;
    feed.append(samples::sensors(0, 12));
    const auto pictures = [&feed] {
        NumberedEditor editor;
        editor.setPlainText(QStringLiteral("SELECT mean(\"cpu\")\nFROM \"sensors\" WHERE time > now() - 1h"));
        editor.resize(300, 120);
        ResultTableView table;
        table.resize(700, 300);
        table.setEntry(&feed);
        QList<QImage> taken;
        for (QWidget *one : QList<QWidget *>{&editor, &table}) {
            one->setFocusPolicy(Qt::NoFocus); // nothing blinks or is framed
            one->show();
            taken += QTest::qWaitForWindowExposed(one) ? one->grab().toImage() : QImage();
        }
        table.setEntry(nullptr);
        return taken;
    };
    QApplication::setLayoutDirection(Qt::LeftToRight);
    const QList<QImage> usual = pictures();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QList<QImage> mirrored = pictures();
    QVERIFY(!usual.at(0).isNull() && !usual.at(1).isNull());
    QVERIFY2(mirrored.at(0) == usual.at(0), "the editor");
    QVERIFY2(mirrored.at(1) == usual.at(1), "the table");
}

} // namespace penstock

QTEST_MAIN(penstock::PseudoLocaleTest)
#include "pseudolocale_test.moc"
