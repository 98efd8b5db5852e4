// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/bytesource.h"
#include "core/file/textencoding.h"
#include "tests/core/answer/samples.h"
#include "tests/support/patience.h"
#include "tests/ui/answer/savedtable.h"
#include "ui/answer/exportbar.h"
#include "ui/answer/exportdialog.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>
#include <memory>

using namespace penstock;

namespace {

/// Unpacked, whatever it is packed with.
QByteArray contentOf(const QString &path)
{
    const Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path, TextEncoding());
    QByteArray content;
    QByteArray piece(65'536, Qt::Uninitialized);
    while (source) {
        const Result<std::size_t> read = (*source)->read(piece.data(), std::size_t(piece.size()));
        if (!read || *read == 0)
            break;
        content += piece.left(qsizetype(*read));
    }
    return content;
}

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
}

QPushButton *defaultButton(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

/// The way of a table into a file as a person goes it: the menu, the dialog, the place, the bar.
class ExportWayTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ResultFeed> m_feed;
    std::unique_ptr<ResultView> m_view;

    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : m_view->message().findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u' ');
    }

    /// Through the menu and its dialog to a file of that name; its ending is what the dialog proposes.
    void exportBy(const QString &entry, const QString &suffix, const std::function<void(ExportDialog &)> &choose,
                  QString *path)
    {
        QAction *action = nullptr;
        for (const QMenu *menu : m_view->findChildren<QMenu *>()) {
            for (QAction *one : menu->actions()) {
                if (one->text().remove(u'&') == entry)
                    action = one;
            }
        }
        QVERIFY2(action, qPrintable(entry));
        action->trigger();
        auto *dialog = m_view->findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        choose(*dialog);
        QPushButton *const next = defaultButton(*dialog);
        QVERIFY(next && next->isEnabled());
        next->click();
        auto *place = m_view->findChild<QFileDialog *>();
        QVERIFY(place && place->isVisible());
        QCOMPARE(place->defaultSuffix(), suffix);
        *path = m_folder->filePath(QStringLiteral("out.") + suffix);
        Q_EMIT place->fileSelected(*path);
        place->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->findChild<QFileDialog *>() && !m_view->findChild<ExportDialog *>(),
                                 patienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_feed = std::make_unique<ResultFeed>();
        m_view = std::make_unique<ResultView>();
        m_view->resize(1'000, 600);
        m_view->show();
        m_view->setFeed(m_feed.get(), {QStringLiteral("SELECT * FROM sensors")});
    }

    void cleanup()
    {
        m_view.reset();
        m_feed.reset();
    }

    void formats_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("packing");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("magic");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<int>("lines");
        const QByteArray gz = "\x1f\x8b";
        const QByteArray zst = "\x28\xb5\x2f\xfd";
        const QByteArray csv = "time,host,cpu,count,state\n2024-01-01T00:00:00.000000001Z,host0,0,9007199254740993,\n";
        const QByteArray lastCsv = "2024-01-01T00:00:39.000000001Z,host19,44.3,9007199254741032,\n";
        const auto row = [](const char *name, const char *entry, int packing, const char *suffix,
                            const QByteArray &magic, const QByteArray &begin, const QByteArray &last, int lines) {
            QTest::newRow(name) << QString::fromUtf8(entry) << packing << QString::fromLatin1(suffix) << magic << begin
                                << last << lines;
        };
        row("csv", "As CSV…", 0, "csv", "time", csv, lastCsv, 41);
        row("csv, gzip", "As CSV…", 1, "csv.gz", gz, csv, lastCsv, 41);
        row("json, zstd", "As JSON…", 2, "json.zst", zst, "[", "9007199254741032", -1);
        row("json lines", "As JSON lines…", 0, "jsonl", "{\"ti",
            R"({"time":"2024-01-01T00:00:00.000000001Z","host":"host0")", R"("count":9007199254741032)", 40);
        row("line protocol, gzip", "As line protocol…", 1, "lp.gz", gz,
            "sensors,host=host0 cpu=0,count=9007199254740993i 1704067200000000001\n"
            "sensors,host=host1 cpu=3.7,count=9007199254740994i,state=\"on\" 1704067201000000001\n",
            "sensors,host=host19 cpu=44.3,count=9007199254741032i 1704067239000000001\n", 40);
        row("markdown, zstd", "As Markdown…", 2, "md.zst", zst, "| time", "| host19 |", 42);
        row("html", "As HTML…", 0, "html", "<!DO", "<!DOCTYPE html>", "<td>host19</td>", -1);
    }

    void formats()
    {
        QFETCH(QString, entry);
        QFETCH(int, packing);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, magic);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, last);
        QFETCH(int, lines);
        m_feed->append(samples::sensors(0, 40));
        m_feed->succeed();
        QString path;
        exportBy(
            entry, suffix,
            [packing](ExportDialog &dialog) {
                dialog.findChildren<QComboBox *>()[1]->setCurrentIndex(packing);
                if (auto *tags = dialog.findChild<QListWidget *>(); tags && tags->isVisible())
                    tags->findItems(QStringLiteral("host"), Qt::MatchExactly)[0]->setCheckState(Qt::Checked);
            },
            &path);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("40 rows written to ") + path), qPrintable(said()),
                                  patienceMs);
        QVERIFY2(firstBytes(path).startsWith(magic), firstBytes(path).toHex());
        const QByteArray content = contentOf(path);
        QVERIFY2(content.startsWith(begin), content.left(300));
        QVERIFY2(content.contains(last), content.right(300));
        if (lines >= 0)
            QCOMPARE(content.count('\n'), qsizetype(lines));
        if (suffix.startsWith(QStringLiteral("json.")))
            QCOMPARE(QJsonDocument::fromJson(content).array().size(), qsizetype(40));
        if (suffix == QStringLiteral("html"))
            QCOMPARE(content.count("<tr>"), qsizetype(41));
        // Nothing else is left there.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype(1));
    }

    /// All, what is shown, or the selection.
    void whichRows_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("all") << QStringLiteral("All, as they came")
                             << QByteArray(
                                    "cpu,count\n0,9007199254740993\n3.7,9007199254740994\n7.4,9007199254740995\n");
        QTest::newRow("shown") << QStringLiteral("As they are shown")
                               << QByteArray(
                                      "cpu,count\n7.4,9007199254740995\n3.7,9007199254740994\n0,9007199254740993\n");
        QTest::newRow("selected") << QStringLiteral("The selection") << QByteArray("cpu\n7.4\n3.7\n");
    }

    void whichRows()
    {
        QFETCH(QString, choice);
        m_feed->append(samples::sensors(0, 3));
        m_feed->succeed();
        ResultTableView &table = *m_view->tableView();
        for (int place = table.columns().count() - 1; place >= 0; --place) {
            const QString name = table.resultModel().table()->column(std::size_t(table.columns().id(place))).name();
            if (name != QStringLiteral("cpu") && name != QStringLiteral("count"))
                table.hideColumn(place);
        }
        QCOMPARE(table.columns().count(), 2);
        table.setSorts({{std::size_t(table.columns().id(0)), true}});
        QTRY_VERIFY_WITH_TIMEOUT(table.resultModel().isArranged() && !table.isArranging(), patienceMs);
        table.select({0, 1, 0, 0});
        QString path;
        exportBy(
            QStringLiteral("As CSV…"), QStringLiteral("csv"),
            [&choice](ExportDialog &dialog) {
                for (QRadioButton *button : dialog.findChildren<QRadioButton *>()) {
                    if (button->text().remove(u'&').startsWith(choice))
                        button->click();
                }
            },
            &path);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("rows written")), qPrintable(said()), patienceMs);
        QTEST(contentOf(path), "content");
    }

    /// JSON has no word for them: null, or a text by choice.
    void notFiniteNumbers_data()
    {
        QTest::addColumn<bool>("asText");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("null") << false << QByteArray("{\"v\":1.5}\n{\"v\":null}\n{\"v\":null}\n{\"v\":null}\n");
        QTest::newRow("text") << true
                              << QByteArray("{\"v\":1.5}\n{\"v\":\"NaN\"}\n{\"v\":\"+Inf\"}\n{\"v\":\"-Inf\"}\n");
    }

    void notFiniteNumbers()
    {
        QFETCH(bool, asText);
        Column number(QStringLiteral("v"), ColumnType::Float);
        for (const double value : {1.5, std::nan(""), HUGE_VAL, -HUGE_VAL})
            number.appendFloat(value);
        Table table;
        table.addColumn(std::move(number));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(table)});
        batch->seal();
        m_feed->append(batch);
        m_feed->succeed();
        QString path;
        exportBy(
            QStringLiteral("As JSON lines…"), QStringLiteral("jsonl"),
            [asText](ExportDialog &dialog) {
                for (QCheckBox *check : dialog.findChildren<QCheckBox *>()) {
                    if (check->text().contains(QStringLiteral("NaN")))
                        check->setChecked(asText);
                }
            },
            &path);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("4 rows written")), qPrintable(said()), patienceMs);
        QVERIFY2(said().contains(QStringLiteral("3 numbers are NaN or infinite")) != asText, qPrintable(said()));
        QTEST(contentOf(path), "content");
    }

    /// Its progress is seen and it is stopped; the file that was there stays.
    void isStopped()
    {
        m_feed->append(samples::sensors(0, 300'000));
        m_feed->succeed();
        const QString path = m_folder->filePath(QStringLiteral("out.json"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        saveTable(*m_view, path, ExportStyle{.format = TableFormat::Json});
        auto *bar = m_view->findChild<ExportBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->findChild<QLabel *>()->text().contains(QStringLiteral("of 300,000 rows")),
                 qPrintable(bar->findChild<QLabel *>()->text()));
        QVERIFY(bar->findChild<QLabel *>()->text().contains(QStringLiteral("out.json")));
        bar->findChild<QPushButton *>()->click();
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("Stopped: %1 was not written.").arg(path)),
                                  qPrintable(said()), patienceMs);
        QVERIFY(!bar->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype(1),
                                  patienceMs);
        QCOMPARE(contentOf(path), QByteArray("old"));
    }
};

QTEST_MAIN(ExportWayTest)
#include "exportway_test.moc"
