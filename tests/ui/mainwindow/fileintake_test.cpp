// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/ui/common/testservices.h"
#include "ui/importing/importwizard.h"
#include "ui/mainwindow/fileintake.h"
#include "ui/write/lineeditor.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace penstock {

class FileIntakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void csvFilesWaitInOneWizard();
    void theQueueIsTakenUpAgain();
    void filesOfAFolder();
    void othersGetAReason();
    void announcesWhatADropWouldDo_data();
    void announcesWhatADropWouldDo();
    void theDialogBeginsWhereTheLastFileWas();
    void whatIsRefusedIsNotRecent();
    void lineProtocolIsReadForATab_data();
    void lineProtocolIsReadForATab();
    void largeOrPackedLinesAreForATabAsAFile_data();
    void largeOrPackedLinesAreForATabAsAFile();
    void ofAFolderFullOfLinesTheFirstOnesAreOpened();
    void aProfileIsKeptAndUsedForTheNextFile();
    void aProfileOfATakenNameIsRefused();
    void aProfileBesideItsFileGoesToTheWizard();

private:
    QString makeFile(const QString &name) const;
    QString makeProfile(const QString &name, const ImportProfile &profile) const;
    QFileDialog *dialog() const { return m_window->findChild<QFileDialog *>(); }

    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QWidget> m_window;
    FileIntake *m_intake = nullptr;
};

void FileIntakeTest::init()
{
    // Which the profiles are kept in.
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_config->path().toLocal8Bit());
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<QWidget>();
    m_intake = new FileIntake(m_test->services, *m_window);
}

void FileIntakeTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

QString FileIntakeTest::makeFile(const QString &name) const
{
    QFile file(m_test->folder.filePath(name));
    QDir().mkpath(QFileInfo(file.fileName()).path());
    return file.open(QIODevice::WriteOnly) && file.write("time,cpu\n1,2\n") > 0 ? file.fileName() : QString();
}

void FileIntakeTest::csvFilesWaitInOneWizard()
{
    QSignalSpy refused(m_intake, &FileIntake::refused);
    const QStringList files{makeFile(QStringLiteral("a.csv")), makeFile(QStringLiteral("b.tsv"))};
    m_intake->open(files, Profile::localId(), {});
    QCOMPARE(m_window->findChildren<ImportWizard *>().size(), 1);
    const auto *wizard = m_window->findChild<ImportWizard *>();
    QCOMPARE(wizard->windowTitle(), QStringLiteral("Import a.csv (1 of 2)"));
    QVERIFY(wizard->hasNextFile());
    // So do those that come later.
    m_intake->open({makeFile(QStringLiteral("b.tsv"))}, Profile::localId(), {});
    QCOMPARE(m_window->findChildren<ImportWizard *>().size(), 1);
    QCOMPARE(wizard->windowTitle(), QStringLiteral("Import a.csv (1 of 3)"));
    QCOMPARE(refused.size(), 0);
    QCOMPARE(m_test->workspace.recentFiles.files(), QStringList({files[1], files[0]}));
}

void FileIntakeTest::theQueueIsTakenUpAgain()
{
    QSignalSpy left(m_intake, &FileIntake::filesLeft);
    const QStringList files{makeFile(QStringLiteral("a.csv")), makeFile(QStringLiteral("b.csv"))};
    m_intake->open(files, Profile::localId(), {});
    m_window->findChild<ImportWizard *>()->close();
    QCOMPARE(left.value(0).value(0).toStringList(), files);
    QTRY_VERIFY(!m_window->findChild<ImportWizard *>());
    m_intake->takeUp();
    auto *wizard = m_window->findChild<ImportWizard *>();
    QVERIFY(wizard);
    QCOMPARE(wizard->windowTitle(), QStringLiteral("Import a.csv (1 of 2)"));
}

void FileIntakeTest::filesOfAFolder()
{
    makeFile(QStringLiteral("year/2.csv"));
    makeFile(QStringLiteral("year/1.csv"));
    makeFile(QStringLiteral("year/notes.md"));
    m_intake->open({m_test->folder.filePath(QStringLiteral("year"))}, Profile::localId(), {});
    const auto *wizard = m_window->findChild<ImportWizard *>();
    QVERIFY(wizard);
    QCOMPARE(wizard->windowTitle(), QStringLiteral("Import 1.csv (1 of 2)"));
}

void FileIntakeTest::othersGetAReason()
{
    QSignalSpy refused(m_intake, &FileIntake::refused);
    m_intake->open({makeFile(QStringLiteral("book.xlsx")), makeFile(QStringLiteral("a.csv")),
                    m_test->folder.filePath(QStringLiteral("missing.csv"))},
                   Profile::localId(), {});
    QCOMPARE(refused.size(), 1);
    const QStringList reasons = refused.first().first().toString().split(u'\n');
    QCOMPARE(reasons.size(), 2);
    QVERIFY2(reasons[0].contains(QStringLiteral("book.xlsx")), qPrintable(reasons[0]));
    QVERIFY2(reasons[1].contains(QStringLiteral("missing.csv")), qPrintable(reasons[1]));
    QCOMPARE(m_window->findChildren<ImportWizard *>().size(), 1);
}

void FileIntakeTest::announcesWhatADropWouldDo_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("title");
    QTest::newRow("one") << QStringList{QStringLiteral("a.csv")} << true << "Import a.csv into home · plant";
    QTest::newRow("two") << QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv")} << true
                         << "Import 2 CSV files into home · plant";
    QTest::newRow("one of two") << QStringList{QStringLiteral("a.csv"), QStringLiteral("b.xlsx")} << true
                                << "Import a.csv into home · plant";
    QTest::newRow("none") << QStringList{QStringLiteral("b.xlsx")} << false << "";
}

void FileIntakeTest::announcesWhatADropWouldDo()
{
    QFETCH(QStringList, names);
    QFETCH(QString, title);
    QStringList files;
    for (const QString &name : names)
        files += makeFile(name);
    const DropOverlay::Announcement announced = m_intake->announce(files, QStringLiteral("home · plant"));
    QTEST(announced.accepted, "accepted");
    if (!title.isEmpty())
        QCOMPARE(QString(announced.title).replace(QStringLiteral("%n"), QStringLiteral("2")), title);
    else
        QVERIFY2(announced.title.contains(QStringLiteral("b.xlsx")), qPrintable(announced.title));
    QVERIFY(!announced.text.isEmpty());
}

void FileIntakeTest::theDialogBeginsWhereTheLastFileWas()
{
    const QString file = makeFile(QStringLiteral("deep/down/a.csv"));
    m_intake->open({file}, Profile::localId(), {});
    m_intake->choose(Profile::localId(), {});
    QVERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->directory().absolutePath(), QFileInfo(file).absolutePath());
    const int before = int(m_window->findChildren<ImportWizard *>().size());
    Q_EMIT dialog()->filesSelected({makeFile(QStringLiteral("b.csv"))});
    QCOMPARE(m_window->findChildren<ImportWizard *>().size(), before); // it waits behind the first
    QVERIFY(m_window->findChild<ImportWizard *>()->hasNextFile());
    dialog()->reject();
}

void FileIntakeTest::whatIsRefusedIsNotRecent()
{
    m_intake->open({makeFile(QStringLiteral("book.xlsx"))}, Profile::localId(), {});
    QVERIFY(m_test->workspace.recentFiles.files().isEmpty());
}

void FileIntakeTest::lineProtocolIsReadForATab_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // null: it is refused
    QTest::newRow("lines") << QByteArray("m f=1\nm f=2\n") << QStringLiteral("m f=1\nm f=2\n");
    QTest::newRow("nothing") << QByteArray("") << QStringLiteral("");
    QTest::newRow("a mark before UTF-8") << QByteArray("\xef\xbb\xbfm f=1") << QStringLiteral("m f=1");
    QTest::newRow("beyond ASCII") << QByteArray("m,a=\xc3\xa9 f=1") << QStringLiteral("m,a=\u00e9 f=1");
    QTest::newRow("UTF-16 with a mark") << QByteArray("\xff\xfem\0 \0f\0=\0001\0\n\0", 14) << QStringLiteral("m f=1\n");
    QTest::newRow("UTF-16, the other way round, beyond ASCII")
        << QByteArray("\0m\0,\0a\0=\x26\x3a\0 \0f\0=\0001\0\n", 20) << QStringLiteral("m,a=\u263a f=1\n");
    QTest::newRow("half of a letter of UTF-16") << QByteArray("\xff\xfem\0 \0f\0=\0001\0\0\xd8 \0", 16) << QString();
    QTest::newRow("no UTF-8") << QByteArray("m,a=\xe9 f=1") << QString();
    QTest::newRow("a NUL") << QByteArray("m f=1\0", 6) << QString();
}

void FileIntakeTest::lineProtocolIsReadForATab()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFile file(m_test->folder.filePath(QStringLiteral("a.lp")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QSignalSpy read(m_intake, &FileIntake::linesRead);
    QSignalSpy refused(m_intake, &FileIntake::refused);
    const DropOverlay::Announcement announced = m_intake->announce({file.fileName()}, QStringLiteral("home"));
    QVERIFY(announced.accepted);
    QVERIFY(announced.title.contains(QStringLiteral("a.lp")));
    m_intake->open({file.fileName()}, Profile::localId(), QStringLiteral("db"));
    QTRY_COMPARE(read.size() + refused.size(), 1);
    QCOMPARE(read.size(), text.isNull() ? 0 : 1);
    if (text.isNull())
        QVERIFY2(refused[0][0].toString().contains(QStringLiteral("a.lp is no UTF-8")) ||
                     refused[0][0].toString().contains(QStringLiteral("a.lp begins as UTF-16")),
                 qPrintable(refused[0][0].toString()));
    else
        QCOMPARE(read[0], (QVariantList{Profile::localId(), QStringLiteral("db"), text}));
    QVERIFY(!m_window->findChild<ImportWizard *>());
}

void FileIntakeTest::largeOrPackedLinesAreForATabAsAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::newRow("as much as is edited") << QByteArray(LineEditor::mostText, 'm') << true;
    QTest::newRow("more") << QByteArray(LineEditor::mostText + 1, 'm') << false;
    QTest::newRow("packed") << gzip("m f=1 1\n") << false;
}

void FileIntakeTest::largeOrPackedLinesAreForATabAsAFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isText);
    QFile file(m_test->folder.filePath(QStringLiteral("a.lp")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QSignalSpy read(m_intake, &FileIntake::linesRead);
    QSignalSpy brought(m_intake, &FileIntake::linesFileBrought);
    QSignalSpy refused(m_intake, &FileIntake::refused);
    m_intake->open({file.fileName()}, Profile::localId(), QStringLiteral("db"));
    QTRY_COMPARE(read.size() + brought.size() + refused.size(), 1);
    QCOMPARE(read.size(), isText ? 1 : 0);
    if (!isText)
        QCOMPARE(brought.value(0), (QVariantList{Profile::localId(), QStringLiteral("db"), file.fileName()}));
}

void FileIntakeTest::ofAFolderFullOfLinesTheFirstOnesAreOpened()
{
    for (int i = 10; i < 22; ++i)
        makeFile(QStringLiteral("many/%1.lp").arg(i));
    makeFile(QStringLiteral("many/a.csv"));
    QSignalSpy read(m_intake, &FileIntake::linesRead);
    QSignalSpy refused(m_intake, &FileIntake::refused);
    const QString folder = m_test->folder.filePath(QStringLiteral("many"));
    const DropOverlay::Announcement announced = m_intake->announce({folder}, QStringLiteral("home"));
    QVERIFY(announced.accepted);
    QVERIFY2(announced.text.contains(QStringLiteral("10.lp")), qPrintable(announced.text));
    m_intake->open({folder}, Profile::localId(), {});
    QTRY_COMPARE(read.size(), 10);
    QCOMPARE(refused.size(), 1); // and the others are named
    const QString said = refused[0][0].toString();
    QVERIFY2(said.contains(QStringLiteral("20.lp, 21.lp")) && said.contains(QStringLiteral("penstock-cli write")),
             qPrintable(said));
    QVERIFY(m_window->findChild<ImportWizard *>()); // of the CSV file
}

QString FileIntakeTest::makeProfile(const QString &name, const ImportProfile &profile) const
{
    QFile file(m_test->folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(profile.toJson()) > 0 ? file.fileName() : QString();
}

void FileIntakeTest::aProfileIsKeptAndUsedForTheNextFile()
{
    QSignalSpy kept(m_intake, &FileIntake::profileKept);
    QSignalSpy refused(m_intake, &FileIntake::refused);
    const ImportProfile profile{{QStringLiteral("time"), QStringLiteral("cpu")},
                                {},
                                {{QStringLiteral("measurement"), {QStringLiteral("machines")}}}};
    const QString file = makeProfile(QStringLiteral("plant.json"), profile);
    const DropOverlay::Announcement announced = m_intake->announce({file}, QStringLiteral("home"));
    QVERIFY(announced.accepted);
    QCOMPARE(announced.title, QStringLiteral("Keep the profile plant.json"));
    m_intake->open({file}, Profile::localId(), {});
    QVERIFY(kept.wait(30'000));
    QCOMPARE(kept.value(0), QVariantList{QStringLiteral("plant")});
    QCOMPARE(refused.size(), 0);
    QVERIFY(!m_window->findChild<ImportWizard *>());
    const ImportProfileFolder folder;
    QTRY_VERIFY(folder.holds(QStringLiteral("plant")));
    QVERIFY(folder.load(QStringLiteral("plant")) == profile);

    m_intake->open({makeFile(QStringLiteral("a.csv"))}, Profile::localId(), {});
    const auto *wizard = m_window->findChild<ImportWizard *>();
    QVERIFY(wizard);
    const auto measurement = [wizard] {
        for (const QLineEdit *edit : wizard->findChildren<QLineEdit *>()) {
            if (edit->text() == u"machines")
                return true;
        }
        return false;
    };
    QTRY_VERIFY(measurement());
}

void FileIntakeTest::aProfileOfATakenNameIsRefused()
{
    const ImportProfile mine{{QStringLiteral("time")}, {}, {}};
    QVERIFY(ImportProfileFolder().save(QStringLiteral("plant"), mine));
    QSignalSpy kept(m_intake, &FileIntake::profileKept);
    QSignalSpy refused(m_intake, &FileIntake::profileRefused);
    m_intake->open({makeProfile(QStringLiteral("plant.json"), {{QStringLiteral("other")}, {}, {}})}, Profile::localId(),
                   {});
    QVERIFY(refused.wait(30'000));
    QVERIFY(ImportProfileFolder().load(QStringLiteral("plant")) == mine);
    m_intake->open({makeProfile(QStringLiteral("plant.json"), mine)}, Profile::localId(), {}); // the same
    QVERIFY(kept.wait(30'000));
    QCOMPARE(refused.size(), 1);
}

void FileIntakeTest::aProfileBesideItsFileGoesToTheWizard()
{
    QSignalSpy kept(m_intake, &FileIntake::profileKept);
    const QStringList files{makeFile(QStringLiteral("a.csv")),
                            makeProfile(QStringLiteral("plant.json"), {{QStringLiteral("time")}, {}, {}})};
    const DropOverlay::Announcement announced = m_intake->announce(files, QStringLiteral("home"));
    QCOMPARE(announced.title, QStringLiteral("Import a.csv into home"));
    QVERIFY2(announced.text.contains(QStringLiteral("plant.json")), qPrintable(announced.text));
    m_intake->open(files, Profile::localId(), {});
    QTRY_VERIFY(ImportProfileFolder().holds(QStringLiteral("plant")));
    QCOMPARE(kept.size(), 0);
    QCOMPARE(m_window->findChildren<ImportWizard *>().size(), 1);
}

} // namespace penstock

QTEST_MAIN(penstock::FileIntakeTest)
#include "fileintake_test.moc"
