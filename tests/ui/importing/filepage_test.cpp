// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"
#include "ui/common/emptystate.h"
#include "ui/importing/csvpreviewmodel.h"
#include "ui/importing/dialectbar.h"
#include "ui/importing/filepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

using namespace penstock;

class FilePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheFirstRows();
    void namesWithoutRowsAreNothingToImport();
    void readsAfreshWhenTheDialectChanges();
    void manyChangesAreOneLook();
    void theLastChangeWins();
    void anotherDelimiter();
    void refusesInPlace_data();
    void refusesInPlace();
    void mendsARefusal();
    void sixtyColumns();

private:
    QString write(const QByteArray &content, const QString &name = QStringLiteral("data.csv"));
    bool look(const QByteArray &content);
    QString cell(int row, int column) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ImportDraft> m_draft;
    std::unique_ptr<FilePage> m_page;
};

void FilePageTest::init()
{
    m_page.reset();
    m_draft = std::make_unique<ImportDraft>();
    m_page = std::make_unique<FilePage>(*m_draft);
    m_page->resize(900, 500);
    m_page->show();
}

QString FilePageTest::write(const QByteArray &content, const QString &name)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

bool FilePageTest::look(const QByteArray &content)
{
    QSignalSpy analysed(m_page.get(), &FilePage::analysed);
    m_page->setFile(write(content));
    return !analysed.isEmpty() || analysed.wait(30'000);
}

QString FilePageTest::cell(int row, int column) const
{
    const QAbstractItemModel *model = m_page->findChild<QTableView *>()->model();
    return model->index(row, column).data().toString();
}

void FilePageTest::showsTheFirstRows()
{
    QVERIFY(look("time,host,load\n2024-01-01T00:00:00Z,a,1.5\n2024-01-01T00:00:10Z,b,2.5\n"));
    QVERIFY(m_page->isComplete());
    QCOMPARE(m_draft->plan.columns.size(), 3);
    QCOMPARE(cell(0, 1), QStringLiteral("a"));
    QCOMPARE(cell(1, 2), QStringLiteral("2.5"));
    QTRY_VERIFY(m_page->findChild<QTableView *>()->isVisible());
    QVERIFY(!m_page->findChild<QProgressBar *>()->isVisible());
}

void FilePageTest::namesWithoutRowsAreNothingToImport()
{
    QVERIFY(look("time,load\n"));
    QVERIFY(!m_page->isComplete());
    QVERIFY(!m_page->findChild<QTableView *>()->isVisible());
    QVERIFY(look("time,load\n2024-01-01,1\n"));
    QVERIFY(m_page->isComplete());
}

void FilePageTest::readsAfreshWhenTheDialectChanges()
{
    QVERIFY(look("time,host,load\n2024-01-01T00:00:00Z,a,1.5\n2024-01-01T00:00:10Z,b,2.5\n"));
    auto *header = m_page->findChild<QCheckBox *>();
    QVERIFY(header->isChecked());
    QSignalSpy analysed(m_page.get(), &FilePage::analysed);
    header->click();
    QVERIFY(analysed.wait(30'000));
    QCOMPARE(cell(0, 0), QStringLiteral("time"));
    QVERIFY(!m_draft->plan.dialect.hasHeader);

    m_page->findChild<QSpinBox *>()->setValue(1);
    QVERIFY(!m_page->findChild<DialectBar *>()->dialect().hasHeader);
    QVERIFY(analysed.wait(30'000));
    QCOMPARE(cell(0, 1), QStringLiteral("a"));
    QCOMPARE(m_draft->plan.dialect.skipLines, 1);
}

void FilePageTest::manyChangesAreOneLook()
{
    QVERIFY(look("a,b\n1,2\n3,4\n5,6\n7,8\n"));
    QSignalSpy analysed(m_page.get(), &FilePage::analysed);
    auto *skip = m_page->findChild<QSpinBox *>();
    for (int lines = 1; lines <= 3; ++lines)
        skip->setValue(lines);
    QVERIFY(analysed.wait(30'000));
    QCOMPARE(m_draft->plan.dialect.skipLines, 3);
    // No other look runs, or is still to come.
    QVERIFY(!m_page->findChild<QProgressBar *>()->isVisible());
    const QList<QTimer *> timers = m_page->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!timers.isEmpty());
    QVERIFY(std::ranges::none_of(timers, &QTimer::isActive));
    QCOMPARE(analysed.size(), 1);
}

void FilePageTest::theLastChangeWins()
{
    // A second file while the first is still being looked at: the first look is cancelled and says nothing.
    const QString first = write("a,b\n1,2\n", QStringLiteral("first.csv"));
    const QString second = write("c,d,e\n1,2,3\n", QStringLiteral("second.csv"));
    QSignalSpy analysed(m_page.get(), &FilePage::analysed);
    m_page->setFile(first);
    m_page->setFile(second);
    QVERIFY(analysed.wait(30'000));
    QCOMPARE(m_draft->plan.file, second);
    QThreadPool::globalInstance()->waitForDone(); // the first one as well
    QCoreApplication::processEvents();
    QCOMPARE(analysed.size(), 1);
    QCOMPARE(m_draft->plan.columns.size(), 3);
}

void FilePageTest::anotherDelimiter()
{
    m_page->setFile(write("a#b#c\n1#2#3\n4#5#6\n"));
    QTRY_VERIFY(m_page->findChild<EmptyState *>()->isVisible());
    const auto *dialect = m_page->findChild<DialectBar *>();
    auto *delimiter = dialect->findChild<QComboBox *>();
    delimiter->setCurrentIndex(delimiter->count() - 1);
    auto *other = delimiter->parentWidget()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(other->isVisible());
    other->selectAll();
    QTest::keyClicks(other, QStringLiteral("#"));
    QTRY_COMPARE(m_draft->plan.dialect.delimiter, '#');
    QTRY_COMPARE(m_draft->plan.columns.size(), 3);
    QCOMPARE(cell(1, 2), QStringLiteral("6"));
}

void FilePageTest::refusesInPlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not a CSV") << QByteArray("Dear Sir or Madam\nI write to you today\nwith best regards\n");
    QTest::newRow("binary") << QByteArray(4'096, '\0');
    QTest::newRow("compressed") << QByteArray("\x1F\x8B\x08\x00garbage", 11);
}

void FilePageTest::refusesInPlace()
{
    QFETCH(QByteArray, content);
    m_page->setFile(write(content));
    auto *refusal = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY(!m_page->isComplete());
    QVERIFY(!m_page->findChild<QProgressBar *>()->isVisible());
    QString said;
    for (const QLabel *label : refusal->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(QStringLiteral("data.csv")), qPrintable(said));
}

void FilePageTest::mendsARefusal()
{
    m_page->setFile(m_folder.filePath(QStringLiteral("missing.csv")));
    auto *refusal = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(refusal->isVisible());
    // The same path, dropped once more after the file was made.
    m_page->setFile(write("a,b\n1,2\n", QStringLiteral("missing.csv")));
    QTRY_VERIFY(m_page->isComplete());
    QTRY_VERIFY(!refusal->isVisible());
}

void FilePageTest::sixtyColumns()
{
    QByteArray header("time");
    QByteArray row("2024-01-01");
    for (int i = 1; i < 60; ++i) {
        header += ",a_rather_long_column_name_with_number_" + QByteArray::number(i) + "_and_then_some_more_words";
        row += ',' + QByteArray::number(i);
    }
    QVERIFY(look(header + '\n' + row + '\n'));
    const auto *table = m_page->findChild<QTableView *>();
    QCOMPARE(table->model()->columnCount(), 60);
    for (int column = 0; column < 60; ++column)
        QVERIFY(table->columnWidth(column) <= table->width() / 2);
    QVERIFY(m_page->width() <= 900);
}

QTEST_MAIN(FilePageTest)
#include "filepage_test.moc"
