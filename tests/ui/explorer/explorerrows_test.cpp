// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explorer/exploredserver.h"
#include "ui/common/namedrag.h"
#include "ui/explorer/explorerfilter.h"

#include <QMimeData>
#include <QTest>

#include <memory>

namespace penstock {

/// What becomes of rows that are there: refreshed, closed, dragged, searched and put into groups.
class ExplorerRowsTest final : public ExploredServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void refreshKeepsWhatIsStillThere()
    {
        open();
        const QPersistentModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        m_model->fetchMore(database);
        QTRY_COMPARE(m_model->rowCount(database), 2);
        const QPersistentModelIndex weather = m_model->index(1, 0, database);
        m_model->fetchMore(weather);
        QTRY_COMPARE(m_model->rowCount(weather), 2);

        QCOMPARE(m_server.write(QStringLiteral("telemetry"), "tide level=1 1\n"), 204);
        m_model->refresh(database);
        QTRY_COMPARE(names(database),
                     QStringList({QStringLiteral("sensors"), QStringLiteral("tide"), QStringLiteral("weather")}));
        QVERIFY(weather.isValid());
        QCOMPARE(weather.row(), 2);
        QTRY_COMPARE(m_model->rowCount(weather), 2);
        m_server.query(QStringLiteral("DROP MEASUREMENT tide"), QStringLiteral("telemetry"));
        m_model->refresh(database);
        QTRY_COMPARE(m_model->rowCount(database), 2);
    }

    void closedConnectionForgetsItsNames()
    {
        const QPersistentModelIndex connection = open();
        const QModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        m_model->fetchMore(database);
        m_test->sessions.find(m_profile.id)->close();
        QCOMPARE(m_model->rowCount(connection), 0);
        QVERIFY(m_model->canFetchMore(connection));
    }

    void removedConnectionGoesWhileItIsAsked()
    {
        m_model->fetchMore(m_model->find(m_profile.id));
        QVERIFY(m_test->profiles.remove(m_profile.id));
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!m_model->find(m_profile.id).isValid());
    }

    void dragsQuotedNames()
    {
        open();
        const QPersistentModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        m_model->fetchMore(database);
        QTRY_COMPARE(m_model->rowCount(database), 2);
        const QModelIndex measurement = m_model->index(0, 0, database);
        m_model->fetchMore(measurement);
        QTRY_COMPARE(m_model->rowCount(measurement), 6);
        const std::unique_ptr<QMimeData> data(
            m_model->mimeData({m_model->index(1, 0, measurement), m_model->index(3, 0, measurement)}));
        QCOMPARE(data->text(), QStringLiteral("\"room no\", \"cpu\""));
        QVERIFY(!m_model->flags(m_model->find(m_profile.id)).testFlag(Qt::ItemIsDragEnabled));
        // And where the ones with series lie: a field does, a tag does not.
        QVERIFY(data->hasFormat(NameDrag::format()));
        const QList<NameDrag> fields = NameDrag::read(*data);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.front().profileId, m_profile.id);
        QCOMPARE(fields.front().place.database, QStringLiteral("telemetry"));
        QCOMPARE(fields.front().place.measurement, measurement.data(Qt::EditRole).toString());
        QCOMPARE(fields.front().place.field, QStringLiteral("cpu"));
        const std::unique_ptr<QMimeData> whole(m_model->mimeData({measurement}));
        QCOMPARE(NameDrag::read(*whole).size(), 1);
        QVERIFY(NameDrag::read(*whole).front().place.field.isEmpty());
        const std::unique_ptr<QMimeData> tag(m_model->mimeData({m_model->index(1, 0, measurement)}));
        QVERIFY(!tag->hasFormat(NameDrag::format()));
    }

    void filterKeepsParentsAndLoadsMeasurements()
    {
        open();
        ExplorerFilter filter;
        filter.setSourceModel(m_model.get());
        m_model->loadMeasurements();
        const QPersistentModelIndex database = m_model->find(m_profile.id, QStringLiteral("telemetry"));
        QTRY_COMPARE(m_model->rowCount(database), 2);
        filter.setText(QStringLiteral("WEATH"));
        QCOMPARE(filter.rowCount(), 1);
        const QModelIndex connection = filter.index(0, 0);
        QCOMPARE(filter.rowCount(connection), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0, connection)), 1);
        filter.setText(QStringLiteral("no such name"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void connectionsStandInTheirGroups()
    {
        const QString local = m_test->localServer.profile().name;
        const Profile pump = inGroup(QStringLiteral("pump"), QStringLiteral("plant 3/line 2"));
        inGroup(QStringLiteral("valve"), QStringLiteral("plant 3"));
        inGroup(QStringLiteral("lab"), QStringLiteral("lab"));
        ExplorerFilter filter;
        filter.setSourceModel(m_model.get());
        QCOMPARE(outline(*m_model), local + QStringLiteral("|home|pump|valve|lab")); // nobody has said where groups are
        m_model->setProfiles(m_test->profiles);
        QCOMPARE(outline(*m_model), local + QStringLiteral("|home|lab(lab)|plant 3(valve|line 2(pump))"));
        QCOMPARE(outline(filter), outline(*m_model));

        // One that is open takes its rows with it.
        const QPersistentModelIndex home = open();
        m_profile.group = QStringLiteral("plant 3");
        QVERIFY(m_test->profiles.save(m_profile));
        QCOMPARE(outline(*m_model), local + QStringLiteral("|lab(lab)|plant 3(home|valve|line 2(pump))"));
        QCOMPARE(outline(filter), outline(*m_model));
        QCOMPARE(home.parent().data(ExplorerModel::GroupPathRole).toString(), QStringLiteral("plant 3"));
        QCOMPARE(m_model->find(m_profile.id), QModelIndex(home));
        QCOMPARE(names(home).size(), 2);
        QCOMPARE(m_test->sessions.find(m_profile.id)->state(), Session::State::Open);

        // Into another group, that is made, and back among those without one.
        m_profile.group = QStringLiteral("plant 3/line 10");
        QVERIFY(m_test->profiles.save(m_profile));
        QCOMPARE(outline(*m_model), local + QStringLiteral("|lab(lab)|plant 3(valve|line 2(pump)|line 10(home))"));
        QVERIFY(m_test->profiles.remove(pump.id));
        QCOMPARE(outline(*m_model), local + QStringLiteral("|lab(lab)|plant 3(valve|line 10(home))"));
        m_profile.group.clear();
        QVERIFY(m_test->profiles.save(m_profile));
        QCOMPARE(outline(*m_model), local + QStringLiteral("|home|lab(lab)|plant 3(valve)"));
        QCOMPARE(outline(filter), outline(*m_model));
        QCOMPARE(names(home).size(), 2);
    }

private:
    Profile inGroup(const QString &name, const QString &group)
    {
        Profile profile = Profile::createNew();
        profile.name = name;
        profile.url = m_server.url();
        profile.group = group;
        m_test->profiles.save(profile);
        return profile;
    }

    /// "home|plant 3(valve|line 2(pump))", without what the connections hold.
    static QString outline(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            rows += ExplorerModel::kind(index) == Kind::Group
                        ? QStringLiteral("%1(%2)").arg(index.data().toString(), outline(model, index))
                        : index.data().toString();
        }
        return rows.join(u'|');
    }
};

} // namespace penstock

QTEST_MAIN(penstock::ExplorerRowsTest)
#include "explorerrows_test.moc"
