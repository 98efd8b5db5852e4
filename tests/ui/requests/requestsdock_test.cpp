// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/requestlog.h"
#include "ui/common/fixedfont.h"
#include "ui/requests/requestmodel.h"
#include "ui/requests/requestsdock.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QLocale>
#include <QScopeGuard>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace penstock;

class RequestsDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBelongsHere();
    void showsWhatTheLogHolds();
    void hearsOtherThreads();
    void whatComesWhileItIsTakenIsThereOnce();
    void isInTheOrderOfTheLog();
    void whatWasClearedDoesNotComeBack();
    void forgetsTheOldest();
    void copiesTheChosenRows();
    void clearsTheLogToo();
    void showsTheNewestUntilSomebodyScrollsDown();
    void headingsAndRowsSayTheSame();
    void bytesAreReadWhole_data();
    void bytesAreReadWhole();

private:
    static RequestRecord record(int number, int status = 204)
    {
        RequestRecord one;
        one.started = QDateTime(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC);
        one.method = "POST";
        one.url = QStringLiteral("http://localhost:8086/write?db=%1").arg(number);
        one.status = status;
        one.bytesOut = 2048;
        one.bytesIn = 100;
        one.firstByte = std::chrono::microseconds(1'500);
        one.duration = std::chrono::microseconds(12'000);
        one.requestId = QStringLiteral("id-%1").arg(number);
        return one;
    }

    static QString cell(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void RequestsDockTest::saysWhatBelongsHere()
{
    const auto log = std::make_shared<RequestLog>();
    RequestsDock dock(log);
    dock.complete();
    QCOMPARE(dock.findChild<QStackedWidget *>()->currentIndex(), 0);
    log->add(record(1));
    QTRY_COMPARE(dock.findChild<QStackedWidget *>()->currentIndex(), 1);
}

void RequestsDockTest::showsWhatTheLogHolds()
{
    const auto log = std::make_shared<RequestLog>();
    log->add(record(1));
    RequestRecord lost = record(2, 0);
    lost.statement = QStringLiteral("SELECT 1");
    lost.error = QStringLiteral("localhost:8086: nobody\nanswers");
    log->add(lost);
    const RequestModel model(log);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 1, RequestModel::MethodColumn), QStringLiteral("POST"));
    QCOMPARE(cell(model, 1, RequestModel::StatusColumn), QStringLiteral("204"));
    QCOMPARE(cell(model, 1, RequestModel::FirstByteColumn), QStringLiteral("1.50 ms"));
    QCOMPARE(cell(model, 1, RequestModel::DurationColumn), QStringLiteral("12 ms"));
    QCOMPARE(cell(model, 1, RequestModel::StatementColumn), QString());
    QCOMPARE(cell(model, 0, RequestModel::StatementColumn), QStringLiteral("SELECT 1"));
    QCOMPARE(cell(model, 0, RequestModel::StatusColumn), QStringLiteral("none"));
    QCOMPARE(cell(model, 0, RequestModel::RemarkColumn), QStringLiteral("localhost:8086: nobody answers"));
    QVERIFY(!model.index(1, RequestModel::StatusColumn).data(Qt::ForegroundRole).isValid());
    QVERIFY(model.index(0, RequestModel::StatusColumn).data(Qt::ForegroundRole).isValid());
}

void RequestsDockTest::hearsOtherThreads()
{
    const auto log = std::make_shared<RequestLog>();
    RequestModel model(log);
    const QAbstractItemModelTester tester(&model);
    std::thread([&log] {
        for (int i = 0; i < 50; ++i)
            log->add(record(i));
    }).join();
    QTRY_COMPARE(model.rowCount(), 50);
    QCOMPARE(cell(model, 0, RequestModel::IdColumn), QStringLiteral("id-49"));
}

/// The dock is made when it is first looked at, while clients of other threads ask.
void RequestsDockTest::whatComesWhileItIsTakenIsThereOnce()
{
    constexpr int count = 2'000;
    constexpr int docks = 20; // each hears of every request
    const auto log = std::make_shared<RequestLog>();
    log->setCapacity(count);
    std::thread asking([&log] {
        for (int i = 0; i < count; ++i)
            log->add(record(i));
    });
    std::vector<std::unique_ptr<RequestModel>> models;
    models.reserve(docks);
    for (int i = 1; i <= docks; ++i) {
        while (log->records().size() < count / docks * (i - 1))
            std::this_thread::yield();
        models.push_back(std::make_unique<RequestModel>(log));
    }
    asking.join();
    for (const auto &model : models) {
        QTRY_COMPARE(model->rowCount(), count);
        for (int row = 0; row < count; ++row)
            QCOMPARE(cell(*model, row, RequestModel::IdColumn), QStringLiteral("id-%1").arg(count - 1 - row));
    }
}

void RequestsDockTest::isInTheOrderOfTheLog()
{
    const auto log = std::make_shared<RequestLog>();
    RequestModel model(log);
    const QAbstractItemModelTester tester(&model);
    // Told by threads of which one was held up.
    for (const int number : {2, 1, 3}) {
        RequestRecord one = record(number);
        one.number = quint64(number);
        Q_EMIT log->recorded(one);
    }
    QTRY_COMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(cell(model, row, RequestModel::IdColumn), QStringLiteral("id-%1").arg(3 - row));
}

void RequestsDockTest::whatWasClearedDoesNotComeBack()
{
    const auto log = std::make_shared<RequestLog>();
    RequestModel model(log);
    log->add(record(1));
    model.clear(); // before the model was told
    log->add(record(2));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, RequestModel::IdColumn), QStringLiteral("id-2"));
}

void RequestsDockTest::forgetsTheOldest()
{
    const auto log = std::make_shared<RequestLog>();
    RequestModel model(log);
    const int count = int(RequestLog::usualCapacity) + 5;
    for (int i = 0; i < count; ++i)
        log->add(record(i));
    QTRY_COMPARE(cell(model, 0, RequestModel::IdColumn), QStringLiteral("id-%1").arg(count - 1));
    QCOMPARE(model.rowCount(), int(RequestLog::usualCapacity));
    QCOMPARE(cell(model, model.rowCount() - 1, RequestModel::IdColumn), QStringLiteral("id-5"));
}

void RequestsDockTest::copiesTheChosenRows()
{
    const auto log = std::make_shared<RequestLog>();
    for (int i = 0; i < 3; ++i)
        log->add(record(i));
    RequestsDock dock(log);
    dock.complete();
    auto *table = dock.findChild<QTableView *>();
    table->selectAll();
    table->actions().first()->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).split(u'\t').value(RequestModel::IdColumn), QStringLiteral("id-2"));
}

void RequestsDockTest::clearsTheLogToo()
{
    const auto log = std::make_shared<RequestLog>();
    log->add(record(1));
    RequestsDock dock(log);
    dock.complete();
    dock.findChild<QTableView *>()->actions().at(1)->trigger();
    QVERIFY(log->records().isEmpty());
    QCOMPARE(dock.findChild<QStackedWidget *>()->currentIndex(), 0);
}

void RequestsDockTest::showsTheNewestUntilSomebodyScrollsDown()
{
    const auto log = std::make_shared<RequestLog>();
    RequestsDock dock(log);
    dock.resize(900, 300);
    dock.show();
    auto *bar = dock.findChild<QTableView *>()->verticalScrollBar();
    int number = 0;
    const auto addPage = [&] {
        for (int i = 0; i < 40; ++i)
            log->add(record(number++));
    };
    const auto *table = dock.findChild<QTableView *>();
    const auto topRow = [&] { return cell(*table->model(), table->rowAt(0), RequestModel::IdColumn); };
    addPage();
    QTRY_VERIFY(bar->maximum() > 0 && topRow() == QStringLiteral("id-39"));
    addPage();
    QTRY_VERIFY(bar->maximum() > 40 && topRow() == QStringLiteral("id-79"));
    bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    const QString chosen = topRow();
    const int before = bar->maximum();
    QVERIFY(bar->value() > 0);
    addPage();
    QTRY_VERIFY(bar->maximum() > before);
    QCOMPARE(topRow(), chosen);
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    addPage();
    QTRY_VERIFY(bar->maximum() > before + 40 && topRow() == QStringLiteral("id-159"));
}

void RequestsDockTest::headingsAndRowsSayTheSame()
{
    const auto log = std::make_shared<RequestLog>();
    log->add(record(1, 503));
    const RequestModel model(log);
    QSet<QString> headings;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString heading = model.headerData(column, Qt::Horizontal).toString();
        QVERIFY(!heading.isEmpty());
        headings += heading;
    }
    QCOMPARE(headings.size(), model.columnCount());
    const QStringList copied = model.rowText(0).split(u'\t');
    QCOMPARE(copied.size(), model.columnCount());
    QCOMPARE(copied.at(RequestModel::StatusColumn), cell(model, 0, RequestModel::StatusColumn));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QVERIFY(!model.data({}).isValid());
}

void RequestsDockTest::bytesAreReadWhole_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("bytes");
    for (const auto language : {QLocale::English, QLocale::German, QLocale::Japanese, QLocale::French}) {
        for (const qint64 bytes : {qint64(240), qint64(1'023), qint64(1'048'500)})
            QTest::addRow("%s, %lld", qPrintable(QLocale::languageToString(language)), bytes)
                << QLocale(language) << bytes;
    }
}

void RequestsDockTest::bytesAreReadWhole()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, bytes);
    const auto before = qScopeGuard([was = QLocale()] { QLocale::setDefault(was); });
    QLocale::setDefault(locale);
    const auto log = std::make_shared<RequestLog>();
    RequestRecord one = record(1);
    one.bytesOut = one.bytesIn = bytes;
    log->add(one);
    RequestsDock dock(log);
    dock.complete();
    const auto *table = dock.findChild<QTableView *>();
    const QFontMetrics metrics(fixedFont());
    for (const int column : {RequestModel::SentColumn, RequestModel::ReceivedColumn}) {
        const QString text = cell(*table->model(), 0, column);
        QVERIFY2(table->columnWidth(column) >= metrics.horizontalAdvance(text) + metrics.horizontalAdvance(u'x'),
                 qPrintable(text));
    }
}

QTEST_MAIN(RequestsDockTest)
#include "requestsdock_test.moc"
