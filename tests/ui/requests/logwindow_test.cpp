// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/programlog.h"
#include "ui/common/messagebar.h"
#include "ui/requests/logmodel.h"
#include "ui/requests/logwindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

namespace penstock {

class LogWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<ProgramLog>();
        m_log->add(LogEntry::Level::Information, QStringLiteral("default"), QStringLiteral("it began"));
        m_log->add(LogEntry::Level::Warning, QStringLiteral("qt.svg"), QStringLiteral("no such picture"));
        m_log->add(LogEntry::Level::Error, QStringLiteral("penstock.shown"),
                   QStringLiteral("The disk is full.\nall of it"));
        m_window = new LogWindow(*m_log, nullptr);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }

    void cleanup()
    {
        delete m_window;
        m_log.reset();
    }

    void modelKeepsTheRules()
    {
        const auto add = [this](int from, int to) {
            for (int i = from; i < to; ++i)
                m_log->add(LogEntry::Level::Debug, {}, QString::number(i));
        };
        // The tester looks at all rows after each change: it watches those about the last row that there is room for.
        constexpr int around = 5;
        add(0, int(ProgramLog::capacity) - around);
        LogModel model(*m_log);
        QVERIFY(model.rowCount() < int(ProgramLog::capacity));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(int(ProgramLog::capacity) - around, int(ProgramLog::capacity) + around);
        QTRY_COMPARE(model.at(0).text, QString::number(ProgramLog::capacity + 4));
        QCOMPARE(model.rowCount(), int(ProgramLog::capacity));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(m_log->entries().isEmpty());
    }

    void showsTheNewestFirst()
    {
        QCOMPARE(texts(), (QStringList{QStringLiteral("The disk is full. all of it"), QStringLiteral("no such picture"),
                                       QStringLiteral("it began")}));
        std::thread([this] { m_log->add(LogEntry::Level::Warning, {}, QStringLiteral("from elsewhere")); }).join();
        QTRY_COMPARE(texts().first(), QStringLiteral("from elsewhere"));
        m_log->add(LogEntry::Level::Warning, {}, QStringLiteral("from elsewhere"));
        QTRY_COMPARE(texts().first(), QStringLiteral("from elsewhere (2 times)"));
        QCOMPARE(texts().size(), 4);
    }

    void showsThoseThatAreWanted()
    {
        auto &level = *m_window->findChild<QComboBox *>();
        level.setCurrentIndex(level.findText(QStringLiteral("Warnings and errors")));
        QCOMPARE(texts().size(), 2);
        level.setCurrentIndex(level.findText(QStringLiteral("Errors")));
        QCOMPARE(texts(), QStringList{QStringLiteral("The disk is full. all of it")});
        level.setCurrentIndex(0);
        wanted().setText(QStringLiteral("SVG")); // where it comes from is found too
        QCOMPARE(texts(), QStringList{QStringLiteral("no such picture")});
        wanted().setText(QStringLiteral("nothing"));
        QVERIFY(texts().isEmpty());
        m_log->add(LogEntry::Level::Warning, {}, QStringLiteral("nothing at all"));
        QTRY_COMPARE(texts().size(), 1);
    }

    void theChosenOneIsShownWhole()
    {
        table().selectRow(0);
        QVERIFY(m_window->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("full.\nall of it")));
    }

    void isCopiedAndSaved()
    {
        QTest::mouseClick(&button(QStringLiteral("&Copy")), Qt::LeftButton);
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY(all.indexOf(QStringLiteral("it began")) < all.indexOf(QStringLiteral("The disk is full.\nall")));
        QVERIFY(all.contains(QStringLiteral("Error\tShown here\t")));
        table().selectRow(1);
        QTest::mouseClick(&button(QStringLiteral("&Copy")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("Warning\tqt.svg\tno such picture")));

        const QTemporaryDir folder;
        wanted().setText(QStringLiteral("picture"));
        m_window->save(folder.filePath(QStringLiteral("a.log")));
        QFile file(folder.filePath(QStringLiteral("a.log")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), m_window->shownText() + u'\n');
        QVERIFY(!m_window->shownText().contains(QStringLiteral("it began")));
        m_window->save(folder.filePath(QStringLiteral("no/such/folder/a.log")));
        QVERIFY(m_window->findChild<MessageBar *>()->text().contains(QStringLiteral("a.log")));
    }

    void whoReadsFurtherDownIsLeftThere()
    {
        for (int i = 0; i < 200; ++i)
            m_log->add(LogEntry::Level::Information, {}, QString::number(i));
        QTRY_COMPARE(texts().size(), 203);
        QScrollBar &bar = *table().verticalScrollBar();
        bar.setSliderPosition(50);
        bar.triggerAction(QAbstractSlider::SliderSingleStepAdd);
        const QModelIndex top = table().indexAt(QPoint(5, 5));
        const QString read = top.siblingAtColumn(LogModel::TextColumn).data().toString();
        m_log->add(LogEntry::Level::Information, {}, QStringLiteral("news"));
        QTRY_COMPARE(texts().size(), 204);
        QTRY_COMPARE(table().indexAt(QPoint(5, 5)).siblingAtColumn(LogModel::TextColumn).data().toString(), read);
        bar.triggerAction(QAbstractSlider::SliderToMinimum);
        m_log->add(LogEntry::Level::Information, {}, QStringLiteral("more news"));
        QTRY_COMPARE(table().indexAt(QPoint(5, 5)).siblingAtColumn(LogModel::TextColumn).data().toString(),
                     QStringLiteral("more news"));
    }

private:
    QTableView &table() const { return *m_window->findChild<QTableView *>(); }
    QLineEdit &wanted() const { return *m_window->findChild<QLineEdit *>(); }
    QPushButton &button(const QString &text) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return *button;
        }
        qFatal("no such button");
    }
    QStringList texts() const
    {
        QStringList all;
        const QAbstractItemModel &model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, LogModel::TextColumn).data().toString();
        return all;
    }

    std::unique_ptr<ProgramLog> m_log;
    LogWindow *m_window = nullptr;
};

} // namespace penstock

QTEST_MAIN(penstock::LogWindowTest)
#include "logwindow_test.moc"
