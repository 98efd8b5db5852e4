// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importprofilesmodel.h"
#include "ui/importing/profilesdialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace penstock;

/// The kept profiles as a list, and what a person does with them.
class ImportProfilesModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhichFit();
    void isRenamedInItsPlace();
    void goesOutAndInAsFiles();
    void theDialogUsesWhatIsChosen();

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QStringList names() const;

    const QStringList m_header{QStringLiteral("time"), QStringLiteral("load")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportProfiles> m_profiles;
    std::unique_ptr<ImportProfilesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ImportProfilesModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_profiles.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const ImportProfileFolder folder(file("kept"));
    ImportProfile pump;
    pump.header = m_header;
    pump.options = {{QStringLiteral("measurement"), {QStringLiteral("pump")}}};
    QVERIFY(folder.save(QStringLiteral("pump"), pump));
    ImportProfile weather;
    weather.header = {QStringLiteral("when"), QStringLiteral("rain")};
    QVERIFY(folder.save(QStringLiteral("weather"), weather));
    m_profiles = std::make_unique<ImportProfiles>(folder.path());
    m_model = std::make_unique<ImportProfilesModel>(*m_profiles, folder.path());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(m_model->rowCount(), 2);
}

QStringList ImportProfilesModelTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names += m_model->index(row).data().toString();
    return names;
}

void ImportProfilesModelTest::saysWhichFit()
{
    QCOMPARE(names(), (QStringList{QStringLiteral("pump"), QStringLiteral("weather")}));
    m_model->setFingerprint(ImportProfile::fingerprint(m_header));
    QCOMPARE(names(), (QStringList{QStringLiteral("pump · for files like this"), QStringLiteral("weather")}));
    QCOMPARE(m_model->index(1).data(Qt::ToolTipRole).toString(), QStringLiteral("Columns: when, rain"));
}

void ImportProfilesModelTest::isRenamedInItsPlace()
{
    QVERIFY(!m_model->setData(m_model->index(0), QStringLiteral("  ")));
    QVERIFY(m_model->setData(m_model->index(0), QStringLiteral("water")));
    QTRY_COMPARE(names(), (QStringList{QStringLiteral("water"), QStringLiteral("weather")}));
    QSignalSpy failed(m_profiles.get(), &ImportProfiles::failed);
    QVERIFY(m_model->setData(m_model->index(0), QStringLiteral("weather"))); // is there
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(names(), (QStringList{QStringLiteral("water"), QStringLiteral("weather")}));
}

void ImportProfilesModelTest::goesOutAndInAsFiles()
{
    const std::unique_ptr<QMimeData> out(m_model->mimeData({m_model->index(0)}));
    QCOMPARE(out->urls().size(), 1);
    const QString path = out->urls().first().toLocalFile();
    QVERIFY(ImportProfileFolder::loadFile(path));
    QSignalSpy dropped(m_model.get(), &ImportProfilesModel::filesDropped);
    QVERIFY(!m_model->dropMimeData(out.get(), Qt::CopyAction, -1, -1, {})); // its own
    QVERIFY(QFile::copy(path, file("tank.json")));
    QMimeData in;
    in.setUrls({QUrl::fromLocalFile(file("tank.json")), QUrl::fromLocalFile(file("table.csv"))});
    QVERIFY(m_model->canDropMimeData(&in, Qt::CopyAction, -1, -1, {}));
    QVERIFY(m_model->dropMimeData(&in, Qt::CopyAction, -1, -1, {}));
    QCOMPARE(dropped.value(0).value(0).toStringList(), QStringList{file("tank.json")});

    QStringList heard;
    const auto hear = [&heard](const Result<KeptProfile> &taken) {
        heard += taken ? taken->name : taken.error().message;
    };
    takeProfileIn(*m_profiles, file("tank.json"), this, hear);
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(heard, QStringList{QStringLiteral("tank")});
    takeProfileIn(*m_profiles, file("tank.json"), this, hear); // the same is nothing new
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard.last(), QStringLiteral("tank"));
    QVERIFY(QFile::remove(file("tank.json")));
    QFile other(file("tank.json"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(ImportProfile{{QStringLiteral("x")}, {}, {}}.toJson()) > 0);
    other.close();
    takeProfileIn(*m_profiles, other.fileName(), this, hear);
    QTRY_COMPARE(heard.size(), 3);
    QVERIFY2(heard.last().contains(QStringLiteral("“tank” already")), qPrintable(heard.last()));
    QFile broken(file("broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{}") == 2);
    broken.close();
    takeProfileIn(*m_profiles, broken.fileName(), this, hear);
    QTRY_COMPARE(heard.size(), 4);
    QVERIFY2(heard.last().contains(QStringLiteral("broken.json")), qPrintable(heard.last()));
    QCOMPARE(m_model->rowCount(), 3);
}

void ImportProfilesModelTest::theDialogUsesWhatIsChosen()
{
    ProfilesDialog dialog(*m_profiles, ImportProfile::fingerprint(m_header), file("kept"));
    dialog.show();
    QSignalSpy chosen(&dialog, &ProfilesDialog::chosen);
    auto *list = dialog.findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Down);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Use"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<KeptProfile>().name, QStringLiteral("weather"));
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(ImportProfilesModelTest)
#include "importprofilesmodel_test.moc"
